import type { Localised } from '#game/deck/deck';
import type { RoundSummary } from '#server/pages';
import { formatNumber, formatPercent } from '#app/_text/format';
import { useLanguage, useWords } from '#app/_text/language';
import { type Column, DataTable } from '#app/_ui/DataTable';
import { ShareBar } from '#app/_ui/ShareBar';
import styles from './report.module.css';

const words = {
  ko: {
    caption: '라운드별 결과',
    empty: '끝난 라운드가 없어요.',
    round: '라운드',
    act: '막',
    model: '모델',
    dense: '모두 (dense)',
    random: '무작위',
    calls: '호출',
    dropped: '버려짐',
    balance: '부하 CV',
    note: '부하 CV는 전문가마다 맡은 카드 수가 얼마나 고르지 않은지예요. 0이면 똑같이 나눈 것이고, 괄호 안은 공평하게 무작위로 나눠도 생기는 값이에요.',
  },
  en: {
    caption: 'Results by round',
    empty: 'No round is finished.',
    round: 'Round',
    act: 'Act',
    model: 'Model',
    dense: 'Everybody (dense)',
    random: 'Random',
    calls: 'Calls',
    dropped: 'Dropped',
    balance: 'Load CV',
    note: 'Load CV says how unevenly prompts fell on experts: 0 is perfectly even. In brackets, the value that fair random routing would have by chance.',
  },
} satisfies Localised<object>;

/** How the model, its cost and its balance went from round to round. */
export function RoundsTable({ rounds }: { rounds: readonly RoundSummary[] }) {
  const text = useWords(words);
  const language = useLanguage();
  const number = (value: number, digits = 0) => formatNumber(language, value, digits);
  const hasSeveralActs = rounds.some(({ act }) => act !== rounds[0]?.act);
  const actColumn: Column<RoundSummary> = {
    key: 'act',
    name: text.act,
    cell: (round) => (
      <span className={styles.actTitle}>{round.actTitle?.[language] ?? number(round.act + 1)}</span>
    ),
  };
  const columns: Column<RoundSummary>[] = [
    {
      key: 'round',
      name: text.round,
      cell: (round) => number(round.number),
      sortBy: (round) => round.number,
    },
    ...(hasSeveralActs ? [actColumn] : []),
    {
      key: 'model',
      name: text.model,
      cell: ({ metrics }) => (
        <ShareBar right={metrics.modelRight} of={metrics.prompts} language={language} />
      ),
      sortBy: ({ metrics }) => metrics.modelRight / metrics.prompts,
    },
    {
      key: 'dense',
      name: text.dense,
      align: 'right',
      cell: ({ metrics }) => formatPercent(language, metrics.denseRight / metrics.prompts),
      sortBy: ({ metrics }) => metrics.denseRight / metrics.prompts,
    },
    {
      key: 'random',
      name: text.random,
      align: 'right',
      cell: ({ metrics }) => formatPercent(language, metrics.randomRight / metrics.prompts),
      sortBy: ({ metrics }) => metrics.randomRight / metrics.prompts,
    },
    {
      key: 'calls',
      name: text.calls,
      align: 'right',
      cell: ({ metrics }) => `${number(metrics.calls)}/${number(metrics.callsDense)}`,
      sortBy: ({ metrics }) => metrics.calls,
    },
    {
      key: 'dropped',
      name: text.dropped,
      align: 'right',
      cell: ({ metrics }) => number(metrics.dropped),
      sortBy: ({ metrics }) => metrics.dropped,
    },
    {
      key: 'balance',
      name: text.balance,
      align: 'right',
      cell: ({ metrics }) => `${number(metrics.loadCv, 2)} (${number(metrics.loadCvFloor, 2)})`,
      sortBy: ({ metrics }) => metrics.loadCv,
    },
  ];
  return (
    <>
      <h3>{text.caption}</h3>
      <DataTable
        caption={text.caption}
        columns={columns}
        rows={rounds}
        rowKey={(round) => String(round.number)}
        empty={text.empty}
      />
      {rounds.length > 0 && <p className={styles.facts}>{text.note}</p>}
    </>
  );
}
