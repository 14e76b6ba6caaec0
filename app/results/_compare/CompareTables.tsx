'use client';

import dynamic from 'next/dynamic';
import type { Localised } from '#game/deck/deck';
import type { InputKind, Measures } from '#server/pages';
import { formatNumber, formatPercent } from '#app/_text/format';
import { useLanguage, useWords } from '#app/_text/language';
import { type Column, DataTable } from '#app/_ui/DataTable';
import { ShareBar } from '#app/_ui/ShareBar';
import { Definitions } from '../[session]/Definitions';
import { ChartFigure } from '../[session]/_routing/ChartFigure';
import { INPUT_WORDS, INPUTS } from '../[session]/_routing/inputs';
import type { ComparedThing } from './comparedThing';
import { compareStory } from './compareStory';
import { signedPoints } from './signedPoints';
import styles from './CompareTables.module.css';

const words = {
  ko: {
    story: '비교해 보면',
    caption: '나란히 비교',
    empty: '아직 비교할 것이 없어요.',
    rounds: '라운드',
    model: '모델',
    dense: '모두 (dense)',
    random: '무작위',
    lead: '무작위보다',
    points: (value: string) => `${value}%p`,
    load: '부하 CV',
    floor: (value: string) => `무작위 ${value}`,
    dropped: '버려짐',
    calls: '쓴 호출',
    gain: '학습 이득',
    gainOf: (pre: string, post: string) => `${pre} → ${post}`,
    chart: '맞힌 비율 비교',
    chartHelp: '같은 카드에서 모델, 모두에게 물었을 때, 무작위로 골랐을 때 맞힌 비율이에요.',
    perInput: '형태별 비교',
    perInputHelp: '형태마다 모델이 맞힌 비율과, 괄호 안은 무작위보다 몇 %p 높은지예요.',
    terms: [
      [
        '무작위보다',
        '모델 정답률에서 같은 수의 전문가를 무작위로 골랐을 때의 정답률을 뺀 값이에요. 클수록 게이트가 잘 골랐어요.',
      ],
      [
        '부하 CV',
        '전문가마다 맡은 카드 수가 얼마나 고르지 않은지를 라운드마다 재서 평균한 값이에요. 작은 글씨는 공평한 무작위로도 생기는 값이에요.',
      ],
      ['쓴 호출', '모두에게 물었을 때에 견주어 실제로 부른 전문가 호출의 비율이에요.'],
      [
        '학습 이득',
        '수업 전 시험에서 몰랐던 것 가운데 수업 후 시험에서 맞힌 비율이에요. 두 시험을 모두 본 학생이 다섯 명 이상일 때만 보여요.',
      ],
    ],
  },
  en: {
    story: 'Side by side',
    caption: 'Side by side',
    empty: 'Nothing to compare yet.',
    rounds: 'Rounds',
    model: 'Model',
    dense: 'Everybody (dense)',
    random: 'Random',
    lead: 'Above random',
    points: (value: string) => `${value} pts`,
    load: 'Load CV',
    floor: (value: string) => `chance ${value}`,
    dropped: 'Dropped',
    calls: 'Calls used',
    gain: 'Learning gain',
    gainOf: (pre: string, post: string) => `${pre} → ${post}`,
    chart: 'Share right, side by side',
    chartHelp: 'On the same prompts: the model, everybody asked, and experts drawn at random.',
    perInput: 'By modality',
    perInputHelp: 'Share right of the model, and in brackets the points above random.',
    terms: [
      [
        'Above random',
        'Share right of the model minus that of as many experts drawn at random. The larger, the better the gate chose.',
      ],
      [
        'Load CV',
        'How unevenly prompts fell on experts, measured in each round and averaged; in small print, what fair chance has anyway.',
      ],
      ['Calls used', 'Expert calls made, out of those that asking everybody would have cost.'],
      [
        'Learning gain',
        'Of what was not known in the test before, the share that was right in the test after. Told only when at least five pupils took both.',
      ],
    ],
  },
} satisfies Localised<object>;

const CompareBars = dynamic(() => import('./CompareBars').then(({ CompareBars: bars }) => bars), {
  ssr: false,
  loading: () => <div className={styles.waiting} aria-hidden="true" />,
});

type Thing = ComparedThing;

/** Acts, sessions or classes on the same measures, with what stands out said first. */
export function CompareTables({
  things,
  nameOfThings,
}: {
  things: readonly ComparedThing[];
  /** "Act", "Session", "Class". */
  nameOfThings: string;
}) {
  const text = useWords(words);
  const language = useLanguage();
  const inputs = useWords(INPUT_WORDS);
  const story = compareStory(things, language);
  // Sessions without a name of their own are called after their deck, all of them alike.
  const isUnique = new Set(things.map(({ name: called }) => called)).size === things.length;
  const percent = (right: number, of: number) =>
    of === 0 ? '–' : formatPercent(language, right / of);
  const decimal = (value: number) => formatNumber(language, value, 2);
  const name: Column<Thing> = {
    key: 'name',
    name: nameOfThings,
    cell: ({ name: called, detail, address }) => (
      <span className={styles.thing}>
        {address === null ? called : <a href={address}>{called}</a>}
        {detail !== '' && <span className={styles.detail}>{detail}</span>}
      </span>
    ),
    sortBy: ({ name: called }) => called,
  };
  const columns: Column<Thing>[] = [
    name,
    {
      key: 'model',
      name: text.model,
      cell: ({ measures: { model } }) => <ShareBar {...model} language={language} />,
      sortBy: ({ measures: { model } }) => shareOf(model),
    },
    {
      key: 'lead',
      name: text.lead,
      align: 'right',
      cell: ({ measures }) => {
        const lead = leadOf(measures);
        return lead === null ? '–' : text.points(signedPoints(language, lead));
      },
      sortBy: ({ measures }) => leadOf(measures),
    },
    ...(['dense', 'random'] as const).map(
      (key): Column<Thing> => ({
        key,
        name: text[key],
        align: 'right',
        cell: ({ measures }) => percent(measures[key].right, measures[key].of),
        sortBy: ({ measures }) => shareOf(measures[key]),
      }),
    ),
    {
      key: 'load',
      name: text.load,
      align: 'right',
      cell: ({ measures: { load } }) =>
        load === null ? (
          '–'
        ) : (
          <span className={styles.name}>
            {decimal(load.cv)}
            <span className={styles.detail}>{text.floor(decimal(load.floor))}</span>
          </span>
        ),
      sortBy: ({ measures: { load } }) => load?.cv ?? null,
    },
    {
      key: 'dropped',
      name: text.dropped,
      align: 'right',
      cell: ({ measures: { dropped, model } }) => percent(dropped, model.of),
      sortBy: ({ measures: { dropped, model } }) => (model.of === 0 ? null : dropped / model.of),
    },
    {
      key: 'calls',
      name: text.calls,
      align: 'right',
      cell: ({ measures: { calls, callsDense } }) => percent(calls, callsDense),
      sortBy: ({ measures: { calls, callsDense } }) =>
        callsDense === 0 ? null : calls / callsDense,
    },
    ...(things.some(({ measures }) => measures.gain !== null)
      ? [
          {
            key: 'gain',
            name: text.gain,
            align: 'right' as const,
            cell: ({ measures: { gain } }: Thing) =>
              gain === null ? (
                '–'
              ) : (
                <span className={styles.name}>
                  {gain.gain === null ? '–' : formatPercent(language, gain.gain)}
                  <span className={styles.detail}>
                    {text.gainOf(
                      formatPercent(language, gain.pre),
                      formatPercent(language, gain.post),
                    )}
                  </span>
                </span>
              ),
            sortBy: ({ measures: { gain } }: Thing) => gain?.gain ?? null,
          },
        ]
      : []),
    {
      key: 'rounds',
      name: text.rounds,
      align: 'right',
      cell: ({ measures }) => formatNumber(language, measures.rounds),
      sortBy: ({ measures }) => measures.rounds,
    },
  ];
  const used = INPUTS.filter((kind) => things.some(({ measures }) => measures.perInput[kind]));
  const byInput: Column<Thing>[] = [
    name,
    ...used.map(
      (kind: InputKind): Column<Thing> => ({
        key: kind,
        name: inputs[kind],
        align: 'right',
        cell: ({ measures }) => {
          const one = measures.perInput[kind];
          if (one === undefined || one.model.of === 0) return '–';
          const lead = (one.model.right - one.random.right) / one.model.of;
          return `${percent(one.model.right, one.model.of)} (${signedPoints(language, lead)})`;
        },
        sortBy: ({ measures }) => shareOf(measures.perInput[kind]?.model ?? { right: 0, of: 0 }),
      }),
    ),
  ];
  const keyOf = ({ key }: Thing) => key;
  if (things.length === 0) return <p>{text.empty}</p>;
  return (
    <>
      {story !== null && (
        <p className={styles.story}>
          <span className={styles.detail}>{text.story}</span>
          {story}
        </p>
      )}
      <DataTable caption={text.caption} columns={columns} rows={things} rowKey={keyOf} empty="" />
      <ChartFigure
        title={text.chart}
        meaning={text.chartHelp}
        table={{
          columns: columns.filter(({ key }) => CHARTED.includes(key)),
          rows: things,
          rowKey: keyOf,
        }}
      >
        <CompareBars
          title={text.chart}
          bars={things.map(({ name: called, measures }, index) => ({
            name: isUnique ? called : `${index + 1}. ${called}`,
            model: shareOf(measures.model),
            dense: shareOf(measures.dense),
            random: shareOf(measures.random),
          }))}
          names={{ model: text.model, dense: text.dense, random: text.random }}
          format={(value) => formatPercent(language, value)}
        />
      </ChartFigure>
      <div>
        <h3 className={styles.heading}>{text.perInput}</h3>
        <p className={styles.detail}>{text.perInputHelp}</p>
      </div>
      <DataTable caption={text.perInput} columns={byInput} rows={things} rowKey={keyOf} empty="" />
      <Definitions terms={text.terms} />
    </>
  );
}

const CHARTED = ['name', 'model', 'dense', 'random'];

function shareOf({ right, of }: { right: number; of: number }): number | null {
  return of === 0 ? null : right / of;
}

function leadOf({ model, random }: Measures): number | null {
  return model.of === 0 ? null : (model.right - random.right) / model.of;
}
