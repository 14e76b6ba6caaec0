import { CallsMeter } from '#app/_figures/calls/CallsMeter';
import { layoutCalls } from '#app/_figures/calls/layoutCalls';
import { comparedIn } from '#app/_figures/accuracy/layoutAccuracy';
import { HeatMap } from '#app/_figures/heatMap/HeatMap';
import { LoadBars } from '#app/_figures/load/LoadBars';
import { ModelBars } from '#app/_figures/modelBars/ModelBars';
import { RoutingStage } from '#app/_figures/stage/RoutingStage';
import { formatNumber, formatPercent } from '#app/_text/format';
import { useLanguage, useWords } from '#app/_text/language';
import type { ScreenView } from '#game/room/view';
import { BoardPhase } from '../board/BoardPhase';
import { boardOf } from '../board/boardOf';
import { PromptWalk } from '../PromptWalk';
import { promptOrder } from '../revealParts';
import type { RevealChoice } from '../useRevealChoice';
import styles from './RevealPhase.module.css';

const words = {
  ko: {
    numbers: '이번 라운드의 결과',
    dropped: (count: string, share: string) => `자리가 없어 버려진 카드 ${count}장(${share})`,
    unwanted: (count: string, share: string) => `아무도 고르지 않은 카드 ${count}장(${share})`,
    noneDropped: '버려진 카드가 없어요.',
  },
  en: {
    numbers: 'This round',
    dropped: (count: string, share: string) =>
      `Prompts dropped for lack of room: ${count} (${share})`,
    unwanted: (count: string, share: string) => `Prompts nobody picked: ${count} (${share})`,
    noneDropped: 'No prompt was dropped.',
  },
};

/** Answers return; then the prompts one by one, the figures, and what the gate has learnt. */
export function RevealPhase({
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
    case 'stage': {
      const board = boardOf(view.round);
      if (board !== null) return <BoardPhase board={board} view={view} />;
      return (
        <div className={styles.stage}>
          <RoutingStage view={view} language={language} serverNow={clock.serverNow} />
        </div>
      );
    }
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
          shares={comparedIn(metrics, view.act)}
          calls={{ model: metrics.calls, dense: metrics.callsDense }}
          language={language}
        />
        <p className={styles.dropped} data-some={metrics.dropped > 0 || undefined}>
          {metrics.dropped === 0
            ? text.noneDropped
            : text[view.act?.choice === 'experts' ? 'unwanted' : 'dropped'](
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
