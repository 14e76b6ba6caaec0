'use client';

import type { CSSProperties, ReactNode } from 'react';
import { useMemo, useRef, useState } from 'react';
import type { Language } from '#game/deck/deck';
import type { ScreenView } from '#game/room/view';
import type { Beat } from './film';
import { FocusCard } from './FocusCard';
import type { Size } from './geometry';
import { layoutStage } from './layoutStage';
import type { StageLayout } from './layoutStage';
import styles from './RoutingStage.module.css';
import { stageFacts } from './stageFacts';
import { stageKey } from './stageKey';
import { stageSentence } from './stageSentence';
import { StageTable } from './StageTable';
import { stageWords } from './stageWords';
import { planDispatch, planReturn } from './timeline';
import type { Timeline } from './timeline';
import { useReducedMotion } from './useReducedMotion';
import { useSize } from './useSize';
import { useStageRenderer } from './useStageRenderer';

const NO_SIZE: Size = { width: 0, height: 0 };

/**
 * The heart of the projector: prompts fly from the gate to experts, overflow falls, answers return
 * and combine. It compares the view it is given with the one before; the drawing is for eyes only,
 * the sentence and the table say the same.
 */
export function RoutingStage({
  view,
  language,
  serverNow,
  aside = null,
}: {
  view: ScreenView;
  language: Language;
  serverNow: () => number;
  /** Stands beside the sentence. */
  aside?: ReactNode;
}) {
  const words = stageWords[language];
  const frame = useRef<HTMLDivElement>(null);
  const size = useSize(frame) ?? NO_SIZE;
  const motion = useReducedMotion();
  const [beat, setBeat] = useState<Beat | null>(null);
  const facts = useMemo(() => stageFacts(view, language), [view, language]);

  // Answers change the view ten times a second; places change only when their key does.
  const key = `${language};${stageKey(view, size)}`;
  const [kept, keep] = useState<{ key: string; layout: StageLayout | null }>({
    key: '',
    layout: null,
  });
  if (kept.key !== key) {
    const overflow = view.act?.gate.overflow ?? 'drop';
    const { experts, round } = view;
    const layout = size.width > 0 ? layoutStage({ experts, round, overflow }, size) : null;
    keep({ key, layout });
  }
  const { layout } = kept;

  const returns = view.round?.returns;
  const kind = facts.moment === 'back' ? 'return' : 'dispatch';
  const timeline = useMemo<Timeline | null>(() => {
    if (!layout) return null;
    return kind === 'return' ? planReturn(layout.flows, returns ?? []) : planDispatch(layout.flows);
  }, [layout, kind, returns]);

  const { experts, k } = { experts: facts.experts.length, k: facts.gate.k };
  const isPicked = facts.gate.choice === 'experts';
  const capacity = view.round?.capacity ?? 1;
  const isDense = view.act?.gate.router === 'dense' || k >= experts;
  const prompts = facts.tokens.length;
  const labels = useMemo(
    () => ({
      gate: isPicked ? words.picks : words.gate,
      chosen: isPicked
        ? words.pickedEach(capacity)
        : isDense
          ? words.everybody(experts)
          : words.chosen(k, experts),
      batch: words.batch(prompts),
      dropped: isPicked ? words.unwanted : words.dropped,
    }),
    [words, isPicked, isDense, experts, k, capacity, prompts],
  );
  const canvas = useRef<HTMLCanvasElement>(null);
  const drawing = useStageRenderer(canvas, {
    picture: layout &&
      timeline && {
        layout,
        facts,
        timeline,
        castKey: `${view.code}:${view.act?.index ?? 0}`,
        filmKey: `${view.round?.number ?? 0}:${kind}`,
        motion:
          motion === 'reduced' ? 'still' : view.phase.pausedAt !== null ? 'paused' : 'running',
        labels,
      },
    // A film begins with its phase; who comes in the middle of answering sees its end.
    elapsedMs: () =>
      facts.moment === 'work'
        ? Infinity
        : (view.phase.pausedAt ?? serverNow()) - view.phase.startedAt,
    onBeat: setBeat,
  });
  const tokens = Object.keys(view.round?.tokens ?? {});
  const token = timeline?.spotlight?.token ?? (tokens.length === 1 ? Number(tokens[0]) : null);
  const focus = layout?.regions.focus;
  const film = beat === 'over' ? 'over' : 'running';

  return (
    <figure className={styles.figure} data-drawing={drawing.state}>
      <div
        ref={frame}
        className={styles.frame}
        style={{ '--u': `${layout?.regions.unit ?? 1}px` } as CSSProperties} // a custom property
        aria-hidden="true"
        data-state={drawing.state}
      >
        <canvas key={drawing.attempt} ref={canvas} className={styles.canvas} />
        {drawing.state === 'loading' && <p className={styles.note}>{words.loading}</p>}
        {focus && facts.moment !== 'waiting' && (
          <div
            className={styles.focus}
            style={{ left: focus.x, top: focus.y, width: focus.width, height: focus.height }}
          >
            <FocusCard view={view} token={token} beat={beat} kind={kind} language={language} />
          </div>
        )}
      </div>
      <figcaption className={styles.caption}>
        <span aria-hidden="true">{stageSentence(facts, language, { film, for: 'eyes' })}</span>
        <span role="status" className="visually-hidden">
          {stageSentence(facts, language, { film, for: 'spoken' })}
        </span>
        <span className={styles.aside}>
          {aside}
          <StageTable
            view={view}
            facts={facts}
            language={language}
            shown={drawing.state === 'failed' ? 'instead' : 'onDemand'}
          />
        </span>
      </figcaption>
    </figure>
  );
}
