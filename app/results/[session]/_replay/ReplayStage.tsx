'use client';

import { useEffect, useMemo, useRef, useState } from 'react';
import { HeatMap } from '#app/_figures/heatMap/HeatMap';
import { RoutingStage } from '#app/_figures/stage/RoutingStage';
import { formatCountdown, formatNumber } from '#app/_text/format';
import { useLanguage, useWords } from '#app/_text/language';
import { Button } from '#app/_ui/Button';
import type { Localised } from '#game/deck/deck';
import type { ScreenView } from '#game/room/view';
import type { RoundReplay } from '#server/pages';
import { type Frame, momentsOf, viewAt, withoutNames } from './replayFrames';
import styles from './Replay.module.css';

const words = {
  ko: {
    play: '재생',
    pause: '멈춤',
    again: '처음부터',
    speed: '빠르기',
    position: '시각',
    at: (time: string, phase: string) => `${time}, ${phase}`,
    phases: {
      choosing: '고르기',
      briefing: '카드가 가요',
      answering: '답하는 중',
      reveal: '답이 돌아와요',
    },
    expert: (number: string) => `전문가 ${number}`,
  },
  en: {
    play: 'Play',
    pause: 'Pause',
    again: 'From the start',
    speed: 'Speed',
    position: 'Moment',
    at: (time: string, phase: string) => `${time}, ${phase}`,
    phases: {
      choosing: 'choosing',
      briefing: 'prompts fly',
      answering: 'answering',
      reveal: 'answers return',
    },
    expert: (number: string) => `Expert ${number}`,
  },
} satisfies Localised<object>;

const SPEEDS = [1, 2, 4] as const;
/** A step of the scrubber, by arrow key or finger. */
const STEP_MS = 100;

/** The stage of the projector at any moment of a round, with a scrubber. */
export function ReplayStage({
  replay,
  frames,
  hidesNames,
}: {
  replay: RoundReplay;
  frames: readonly Frame[];
  hidesNames: boolean;
}) {
  const text = useWords(words);
  const language = useLanguage();
  const { at, isPlaying, speed, setSpeed, seek, toggle } = usePlayhead(replay.from, replay.until);
  const moments = useMemo(() => momentsOf(frames), [frames]);
  const view = viewAt(frames, at);
  if (view === null) return null;
  const shown = hidesNames
    ? withoutNames(view, (expert) => text.expert(formatNumber(language, expert + 1)))
    : view;
  const phaseName = (kind: ScreenView['phase']['kind']) =>
    kind in text.phases ? text.phases[kind as keyof typeof text.phases] : '';
  const time = formatElapsed(at - replay.from);
  return (
    <div className={styles.player}>
      <div className={styles.stage} data-theme="dark">
        <RoutingStage view={shown} language={language} serverNow={() => at} />
      </div>
      <div className={styles.controls}>
        <Button
          look="primary"
          onClick={at >= replay.until ? () => seek(replay.from, true) : toggle}
        >
          {isPlaying ? text.pause : at >= replay.until ? text.again : text.play}
        </Button>
        <input
          className={styles.scrubber}
          type="range"
          min={replay.from}
          max={replay.until}
          step={STEP_MS}
          value={at}
          aria-label={text.position}
          aria-valuetext={text.at(time, phaseName(view.phase.kind))}
          onChange={(event) => seek(Number(event.target.value), false)}
        />
        <span className={styles.time}>
          {time} / {formatElapsed(replay.until - replay.from)}
        </span>
        <fieldset className={styles.speeds}>
          <legend className="visually-hidden">{text.speed}</legend>
          {SPEEDS.map((one) => (
            <Button key={one} aria-pressed={speed === one} onClick={() => setSpeed(one)}>
              {one}×
            </Button>
          ))}
        </fieldset>
      </div>
      <div className={styles.moments}>
        {moments.map((moment) => (
          <Button
            key={moment.kind}
            look="plain"
            aria-current={moment.kind === view.phase.kind || undefined}
            onClick={() => seek(moment.at, false)}
          >
            {formatElapsed(moment.at - replay.from)} {phaseName(moment.kind)}
          </Button>
        ))}
      </div>
      <HeatMap experts={shown.experts} language={language} />
    </div>
  );
}

function formatElapsed(milliseconds: number): string {
  // A countdown rounds up; a moment that has not come is not shown as reached.
  return formatCountdown(Math.floor(milliseconds / 1000) * 1000);
}

/** Where the film stands. It runs on by the screen's frames, and stops at its end. */
function usePlayhead(from: number, until: number) {
  const [at, setAt] = useState(from);
  const [isPlaying, setPlaying] = useState(false);
  const [speed, setSpeed] = useState<(typeof SPEEDS)[number]>(1);
  const position = useRef(from);
  useEffect(() => {
    if (!isPlaying) return;
    let last: number | null = null;
    let request = 0;
    const tick = (now: number) => {
      position.current = Math.min(
        until,
        position.current + (last === null ? 0 : now - last) * speed,
      );
      last = now;
      setAt(position.current);
      if (position.current >= until) return setPlaying(false);
      request = requestAnimationFrame(tick);
    };
    request = requestAnimationFrame(tick);
    return () => cancelAnimationFrame(request);
  }, [isPlaying, speed, until]);
  const seek = (to: number, plays: boolean) => {
    position.current = to;
    setAt(to);
    setPlaying(plays);
  };
  return { at, isPlaying, speed, setSpeed, seek, toggle: () => setPlaying(!isPlaying) };
}
