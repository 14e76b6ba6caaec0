'use client';

import { formatCountdown } from '#app/_text/format';
import { useWords } from '#app/_text/language';
import { Spinner } from '#app/_ui/Spinner';
import type { Player } from './usePlayer';
import styles from './MediaControls.module.css';

const words = {
  ko: {
    play: '재생',
    pause: '멈춤',
    replay: '처음부터 다시',
    position: '재생 위치',
    at: (seconds: number, length: number) => `${length}초 중 ${seconds}초`,
    captions: '자막',
    captionsSign: '자막',
    broken: '이 파일을 재생할 수 없어요. 대신 글로 볼 수 있어요.',
  },
  en: {
    play: 'Play',
    pause: 'Pause',
    replay: 'Play from the start',
    position: 'Position',
    at: (seconds: number, length: number) => `${seconds} of ${length} seconds`,
    captions: 'Captions',
    captionsSign: 'CC',
    broken: 'This file cannot be played. You can read it as text instead.',
  },
};

/** Play, position, replay and, where there are some, captions; the same for sound and film. */
export function MediaControls({
  player,
  captions,
}: {
  player: Pick<Player<HTMLMediaElement>, 'state' | 'toggle' | 'replay' | 'seek'>;
  captions: { isShown: boolean; toggle: () => void } | undefined;
}) {
  const text = useWords(words);
  const { status, at, length } = player.state;
  if (status === 'broken') return <p className={styles.broken}>{text.broken}</p>;
  const isPlaying = status === 'playing' || status === 'waiting';
  return (
    <div className={styles.controls}>
      <button
        type="button"
        className={styles.play}
        onClick={player.toggle}
        aria-label={isPlaying ? text.pause : text.play}
      >
        {status === 'waiting' ? (
          <Spinner />
        ) : (
          <svg viewBox="0 0 24 24" width="28" height="28" aria-hidden="true" focusable="false">
            <path
              d={isPlaying ? 'M7 5h3.5v14H7zM13.5 5H17v14h-3.5z' : 'M8 5v14l11-7z'}
              fill="currentcolor"
            />
          </svg>
        )}
      </button>
      <input
        type="range"
        className={styles.position}
        min={0}
        max={Math.max(length, 0.1)}
        step={0.1}
        value={Math.min(at, length)}
        onChange={(event) => player.seek(event.target.valueAsNumber)}
        aria-label={text.position}
        aria-valuetext={text.at(Math.round(at), Math.round(length))}
      />
      <span className={styles.time} aria-hidden="true">
        {formatCountdown((length - at) * 1000)}
      </span>
      {captions && (
        <button
          type="button"
          className={styles.captions}
          aria-label={text.captions}
          aria-pressed={captions.isShown}
          onClick={captions.toggle}
        >
          {text.captionsSign}
        </button>
      )}
      <button
        type="button"
        className={styles.replay}
        onClick={player.replay}
        aria-label={text.replay}
      >
        <svg viewBox="0 0 24 24" width="22" height="22" aria-hidden="true" focusable="false">
          <path
            d="M5 5v5h5M5.6 10A7.5 7.5 0 1 1 4.5 14"
            fill="none"
            stroke="currentcolor"
            strokeWidth="2"
            strokeLinecap="round"
            strokeLinejoin="round"
          />
        </svg>
      </button>
    </div>
  );
}
