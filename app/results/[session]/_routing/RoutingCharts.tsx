'use client';

import type { Localised } from '#game/deck/deck';
import type { ActRouting, RoundSummary } from '#server/pages';
import { formatNumber, formatPercent } from '#app/_text/format';
import { useLanguage, useWords } from '#app/_text/language';
import type { Column } from '#app/_ui/DataTable';
import { useNames } from '../projection';
import { ChartFigure } from './ChartFigure';
import { FlowChart } from './FlowChart';
import { flowData, type FlowNode } from './flowData';
import { INPUT_WORDS, INPUTS } from './inputs';
import { Lines } from './Lines';
import { LoadChart } from './LoadChart';
import styles from './RoutingSection.module.css';

const words = {
  ko: {
    oneRound: '라운드가 하나뿐이라 라운드에 따른 변화는 아직 그릴 수 없어요.',
    round: '라운드',
    roundName: (number: string) => `${number}라운드`,
    accuracy: '라운드마다 맞힌 비율',
    accuracyHelp: '모델이 무작위보다 위에 있으면 게이트가 누가 무엇을 잘하는지 배운 거예요.',
    model: '모델',
    dense: '모두 (dense)',
    random: '무작위',
    balance: '부하가 얼마나 고르지 않은지 (CV)',
    balanceHelp:
      '전문가마다 맡은 카드 수의 변동계수예요. 0이면 똑같이 나눈 것이고, 점선은 공평하게 무작위로 나눠도 생기는 값이에요.',
    cv: '부하 CV',
    floor: '공평한 무작위',
    sure: '첫 번째로 고른 전문가의 게이트 가중치',
    sureHelp: '게이트가 첫째로 고른 전문가에게 준 가중치의 평균이에요. 배울수록 달라져요.',
    drops: '버려진 카드와 쓴 호출',
    dropsHelp:
      '정원이 차서 버려진 카드의 비율과, 모두에게 물었을 때에 견주어 실제로 쓴 전문가 호출의 비율이에요.',
    dropped: '버려진 카드',
    calls: '쓴 호출',
    load: '전문가마다 맡은 카드',
    loadHelp: '왼쪽부터 많이 맡은 순서예요. 점선보다 높은 전문가는 남들보다 더 일했어요.',
    expert: '전문가',
    prompts: '맡은 카드',
    fair: '똑같이 나누면',
    flow: '카드가 간 길: 형태 → 전문가 → 결과',
    flowHelp: '띠의 굵기는 호출 수예요. 많이 불린 열 명만 따로 그리고 나머지는 묶어요.',
    from: '에서',
    to: '로',
    others: (count: string) => `그 밖의 ${count}명`,
    callsOf: (count: string) => `호출 ${count}번`,
    outcomes: { right: '맞음', wrong: '틀림', unanswered: '답 없음', dropped: '버려짐' },
  },
  en: {
    oneRound: 'There is a single round, so nothing can be drawn from round to round yet.',
    round: 'Round',
    roundName: (number: string) => `Round ${number}`,
    accuracy: 'Share right, round by round',
    accuracyHelp: 'A model above chance means that the gate learnt who is good at what.',
    model: 'Model',
    dense: 'Everybody (dense)',
    random: 'Random',
    balance: 'How uneven the load is (CV)',
    balanceHelp:
      'Variation of the calls per expert: 0 is perfectly even. The dashed line is what fair random routing has by chance.',
    cv: 'Load CV',
    floor: 'Fair random',
    sure: 'Gate weight of the first choice',
    sureHelp:
      'Mean weight that the gate gave to the expert it chose first; it changes as it learns.',
    drops: 'Dropped prompts and calls used',
    dropsHelp:
      'Share of prompts dropped because experts were full, and expert calls made out of those that asking everybody would cost.',
    dropped: 'Dropped prompts',
    calls: 'Calls used',
    load: 'Calls per expert',
    loadHelp: 'Busiest first. Who stands above the dashed line worked more than a fair share.',
    expert: 'Expert',
    prompts: 'Calls',
    fair: 'fair share',
    flow: 'Where prompts went: modality → expert → outcome',
    flowHelp: 'Bands are as wide as their calls. The ten experts called most are drawn alone.',
    from: 'From',
    to: 'To',
    others: (count: string) => (count === '1' ? '1 other' : `${count} others`),
    callsOf: (count: string) => (count === '1' ? '1 call' : `${count} calls`),
    outcomes: { right: 'right', wrong: 'wrong', unanswered: 'no answer', dropped: 'dropped' },
  },
} satisfies Localised<object>;

type Point = { round: number } & Record<string, number | null>;

/** The charts of one act; loaded apart, since nothing else needs a chart library. */
export function RoutingCharts({
  act,
  rounds,
  showsExperts,
}: {
  act: ActRouting;
  rounds: readonly RoundSummary[];
  /** Whether single experts may be shown. */
  showsExperts: boolean;
}) {
  const text = useWords(words);
  return (
    <div className={styles.charts}>
      {rounds.length > 1 ? (
        <RoundCharts act={act} rounds={rounds} />
      ) : (
        <p className={`${styles.whole} ${styles.none}`}>{text.oneRound}</p>
      )}
      {showsExperts && (
        <>
          <LoadFigure act={act} />
          <FlowFigure act={act} />
        </>
      )}
    </div>
  );
}

function RoundCharts({ act, rounds }: { act: ActRouting; rounds: readonly RoundSummary[] }) {
  const text = useWords(words);
  const language = useLanguage();
  const inputs = useWords(INPUT_WORDS);
  const percent = (value: number) => formatPercent(language, value);
  const decimal = (value: number) => formatNumber(language, value, 2);
  const roundName = (round: number) => text.roundName(formatNumber(language, round));
  const points = (of: (round: RoundSummary, index: number) => Record<string, number | null>) =>
    rounds.map((round, index): Point => ({ ...of(round, index), round: round.number }));
  const used = INPUTS.filter((kind) =>
    act.rounds.some(({ firstChoice }) => firstChoice[kind] !== undefined),
  );
  const figures = [
    {
      key: 'accuracy',
      title: text.accuracy,
      meaning: text.accuracyHelp,
      series: [
        { key: 'model', name: text.model, color: 'var(--ink)' },
        // Not the colours of the modalities, which mean something else on the same page.
        { key: 'dense', name: text.dense, color: 'var(--ink-soft)', dash: '8 4' },
        { key: 'random', name: text.random, color: 'var(--line-strong)', dash: '2 4' },
      ],
      points: points(({ metrics }) => ({
        model: metrics.modelRight / metrics.prompts,
        dense: metrics.denseRight / metrics.prompts,
        random: metrics.randomRight / metrics.prompts,
      })),
      format: percent,
      least: 1,
    },
    {
      key: 'balance',
      title: text.balance,
      meaning: text.balanceHelp,
      series: [
        { key: 'cv', name: text.cv, color: 'var(--ink)' },
        { key: 'floor', name: text.floor, color: 'var(--ink-soft)', dash: '6 4' },
      ],
      points: points(({ metrics }) => ({ cv: metrics.loadCv, floor: metrics.loadCvFloor })),
      format: decimal,
      least: 1,
    },
    {
      key: 'sure',
      title: text.sure,
      meaning: text.sureHelp,
      series: used.map((kind, index) => ({
        key: kind,
        name: inputs[kind],
        color: kind === 'several' ? 'var(--ink-soft)' : `var(--${kind}-mark)`,
        dash: DASHES[index],
      })),
      points: points((_, index) =>
        Object.fromEntries(
          used.map((kind) => [kind, act.rounds[index]?.firstChoice[kind] ?? null]),
        ),
      ),
      format: percent,
      least: 0.05,
    },
    {
      key: 'drops',
      title: text.drops,
      meaning: text.dropsHelp,
      series: [
        { key: 'dropped', name: text.dropped, color: 'var(--warn-ink)' },
        { key: 'calls', name: text.calls, color: 'var(--ink-soft)', dash: '8 4' },
      ],
      points: points(({ metrics }) => ({
        dropped: metrics.dropped / metrics.prompts,
        calls: metrics.calls / Math.max(1, metrics.callsDense),
      })),
      format: percent,
      least: 0.2,
    },
  ];
  return figures.map(({ key, title, meaning, series, points: rows, format, least }) => (
    <ChartFigure
      key={key}
      title={title}
      meaning={meaning}
      table={{
        columns: [
          { key: 'round', name: text.round, cell: ({ round }: Point) => roundName(round) },
          ...series.map(
            (one): Column<Point> => ({
              key: one.key,
              name: one.name,
              align: 'right',
              cell: (row) => (row[one.key] == null ? '–' : format(row[one.key] ?? 0)),
            }),
          ),
        ],
        rows,
        rowKey: ({ round }) => String(round),
      }}
    >
      <Lines
        title={title}
        series={series}
        points={rows}
        format={format}
        least={least}
        roundName={roundName}
      />
    </ChartFigure>
  ));
}

const DASHES = [undefined, '8 4', '2 4', '8 4 2 4', '4 2'];

function LoadFigure({ act }: { act: ActRouting }) {
  const text = useWords(words);
  const language = useLanguage();
  const names = useNames();
  const bars = act.experts.map((expert) => ({
    id: expert.id,
    name: names.expert(expert),
    calls: expert.calls,
  }));
  const fair = bars.reduce((sum, { calls }) => sum + calls, 0) / Math.max(1, bars.length);
  return (
    <div className={styles.whole}>
      <ChartFigure
        title={text.load}
        meaning={text.loadHelp}
        table={{
          columns: [
            { key: 'expert', name: text.expert, cell: ({ name }: (typeof bars)[number]) => name },
            {
              key: 'calls',
              name: text.prompts,
              align: 'right',
              cell: ({ calls }) => formatNumber(language, calls),
              sortBy: ({ calls }) => calls,
            },
          ],
          rows: bars,
          rowKey: ({ id }) => id,
        }}
      >
        <LoadChart
          title={text.load}
          bars={bars}
          fair={fair}
          fairName={`${text.fair} ${formatNumber(language, fair, 1)}`}
          callsName={text.prompts}
        />
      </ChartFigure>
    </div>
  );
}

function FlowFigure({ act }: { act: ActRouting }) {
  const text = useWords(words);
  const language = useLanguage();
  const inputs = useWords(INPUT_WORDS);
  const names = useNames();
  const data = flowData(act);
  const nameOf = (node: FlowNode | undefined): string => {
    switch (node?.kind) {
      case 'input':
        return inputs[node.input];
      case 'expert': {
        const expert = act.experts[node.expert];
        return expert ? names.expert(expert) : '';
      }
      case 'others':
        return text.others(formatNumber(language, node.experts));
      case 'outcome':
        return text.outcomes[node.outcome];
      case undefined:
        return '';
    }
  };
  const rows = data.links.map((link) => ({
    ...link,
    from: nameOf(data.nodes[link.source]),
    to: nameOf(data.nodes[link.target]),
  }));
  if (rows.length === 0) return null;
  return (
    <div className={styles.whole}>
      <ChartFigure
        title={text.flow}
        meaning={text.flowHelp}
        table={{
          columns: [
            { key: 'from', name: text.from, cell: ({ from }: (typeof rows)[number]) => from },
            { key: 'to', name: text.to, cell: ({ to }) => to, sortBy: ({ to }) => to },
            {
              key: 'calls',
              name: text.prompts,
              align: 'right',
              cell: ({ value }) => formatNumber(language, value),
              sortBy: ({ value }) => value,
            },
          ],
          rows,
          rowKey: ({ source, target }) => `${source} ${target}`,
        }}
      >
        <FlowChart
          title={text.flow}
          data={data}
          nameOf={nameOf}
          countOf={(calls) => text.callsOf(formatNumber(language, calls))}
        />
      </ChartFigure>
    </div>
  );
}
