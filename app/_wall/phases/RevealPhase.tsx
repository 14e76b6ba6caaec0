'use client';

import { CallsMeter } from '#app/_figures/calls/CallsMeter';
import { layoutCalls } from '#app/_figures/calls/layoutCalls';
import { sharesOf } from '#app/_figures/accuracy/layoutAccuracy';
import { HeatMap } from '#app/_figures/heatMap/HeatMap';
import { LoadBars } from '#app/_figures/load/LoadBars';
import { ModelBars } from '#app/_figures/modelBars/ModelBars';
import { RoutingStage } from '#app/_figures/stage/RoutingStage';
import { formatNumber, formatPercent } from '#app/_text/format';
import { useLanguage, useWords } from '#app/_text/language';
import type { ScreenView } from '#game/room/view';
import { PromptWalk } from '../PromptWalk';
import type { RevealPart } from '../revealParts';
import { promptOrder, REVEAL_PARTS } from '../revealParts';
import type { RevealChoice } from '../useRevealChoice';
import { useRevealChoice } from '../useRevealChoice';
import { useRevealKeys } from '../useRevealKeys';
import styles from './RevealPhase.module.css';

const words = {
  ko: {
    parts: { stage: '무대', prompts: '카드 하나씩', numbers: '결과', learnt: '게이트가 배운 것' },
    label: '공개 화면 고르기',
    numbers: '이번 라운드의 결과',
    dropped: (count: string, share: string) => `자리가 없어 버려진 카드 ${count}장(${share})`,
    noneDropped: '버려진 카드가 없어요.',
  },
  en: {
    parts: { stage: 'Stage', prompts: 'Prompts', numbers: 'Results', learnt: 'What it learnt' },
    label: 'Parts of the reveal',
    numbers: 'This round',
    dropped: (count: string, share: string) =>
      `Prompts dropped for lack of room: ${count} (${share})`,
    noneDropped: 'No prompt was dropped.',
  },
};

/** Answers return; then the prompts one by one, the figures, and what the gate has learnt. */
export function RevealPhase({
  view,
  clock,
}: {
  view: ScreenView;
  clock: { serverNow: () => number };
}) {
  const text = useWords(words);
  const choice = useRevealChoice(view, clock);
  const isHost = view.kind === 'host';
  const prompts = Object.keys(view.round?.tokens ?? {}).length;
  useRevealKeys(isHost ? choice : null, prompts);
  return (
    <div className={styles.reveal}>
      <nav className={styles.tabs} aria-label={text.label}>
        {REVEAL_PARTS.map((part) => (
          <PartTab key={part} part={part} choice={choice} kind={view.kind}>
            {text.parts[part]}
          </PartTab>
        ))}
      </nav>
      <div className={styles.part} data-part={choice.part}>
        <RevealPartBody view={view} clock={clock} choice={choice} />
      </div>
    </div>
  );
}

function PartTab({
  part,
  choice,
  kind,
  children,
}: {
  part: RevealPart;
  choice: RevealChoice;
  kind: ScreenView['kind'];
  children: string;
}) {
  const current = part === choice.part ? 'step' : undefined;
  if (kind === 'screen') {
    return (
      <span className={styles.tab} aria-current={current}>
        {children}
      </span>
    );
  }
  return (
    <button
      type="button"
      className={styles.tab}
      aria-current={current}
      onClick={() => choice.choose({ part, prompt: 0 })}
    >
      {children}
    </button>
  );
}

function RevealPartBody({
  view,
  clock,
  choice,
}: {
  view: ScreenView;
  clock: { serverNow: () => number };
  choice: RevealChoice;
}) {
  const language = useLanguage();
  switch (choice.part) {
    case 'stage':
      return <RoutingStage view={view} language={language} serverNow={clock.serverNow} />;
    case 'prompts': {
      const order = promptOrder(view.round?.tokens ?? {});
      return (
        <PromptWalk
          view={view}
          order={order}
          index={Math.min(choice.prompt, Math.max(0, order.length - 1))}
          onChoose={
            view.kind === 'host' ? (prompt) => choice.choose({ part: 'prompts', prompt }) : null
          }
        />
      );
    }
    case 'numbers':
      return <RoundNumbers view={view} />;
    case 'learnt':
      return (
        <div className={styles.learnt}>
          <HeatMap experts={view.experts} language={language} />
        </div>
      );
  }
}

function RoundNumbers({ view }: { view: ScreenView }) {
  const text = useWords(words);
  const language = useLanguage();
  const { round, experts } = view;
  const metrics = round?.metrics;
  if (!round || !metrics) return null;
  const loads = Object.fromEntries(
    Object.entries(experts).map(([expert, { load }]) => [expert, load]),
  );
  const grid = layoutCalls(round.assignments, {
    tokens: metrics.prompts,
    experts: Object.keys(experts).map(Number),
  });
  return (
    <div className={styles.numbers}>
      <section className={styles.result}>
        <h2 className={styles.heading}>{text.numbers}</h2>
        <ModelBars
          shares={sharesOf(metrics)}
          calls={{ model: metrics.calls, dense: metrics.callsDense }}
          language={language}
        />
        <p className={styles.dropped} data-some={metrics.dropped > 0 || undefined}>
          {metrics.dropped === 0
            ? text.noneDropped
            : text.dropped(
                formatNumber(language, metrics.dropped),
                formatPercent(language, metrics.dropped / metrics.prompts),
              )}
        </p>
      </section>
      <div className={styles.figures}>
        <CallsMeter layout={grid} language={language} />
        <LoadBars loads={loads} capacity={round.capacity} language={language} />
      </div>
    </div>
  );
}
