'use client';

import dynamic from 'next/dynamic';
import { useState } from 'react';
import type { Localised } from '#game/deck/deck';
import type { ResultSummary } from '#server/pages';
import { useLanguage, useWords } from '#app/_text/language';
import { Notice } from '#app/_ui/Notice';
import { Select } from '#app/_ui/Select';
import { Spinner } from '#app/_ui/Spinner';
import { SMALLEST_GROUP, useIsHidden } from '../projection';
import { RoundsTable } from '../RoundsTable';
import { LoadGrid, SkillGrid } from './CallGrids';
import styles from './RoutingSection.module.css';

const words = {
  ko: {
    act: '어느 막을 볼까요?',
    actName: (number: number, title: string) => `${number}막: ${title}`,
    none: '끝난 라운드가 없어 아직 라우팅 결과가 없어요.',
    tooFew: '전문가가 다섯 명보다 적어, 이름을 숨긴 동안에는 전문가별 그림을 보여 주지 않아요.',
    loading: '그래프를 불러오는 중',
  },
  en: {
    act: 'Which act?',
    actName: (number: number, title: string) => `Act ${number}: ${title}`,
    none: 'No round is finished, so there is no routing yet.',
    tooFew: 'There are fewer than five experts, so while names are hidden none is drawn alone.',
    loading: 'Loading the charts',
  },
} satisfies Localised<object>;

const RoutingCharts = dynamic(
  () => import('./RoutingCharts').then(({ RoutingCharts: charts }) => charts),
  { ssr: false, loading: Loading },
);

/** Where the prompts of an act went: rounds, charts, and who was called for what. */
export function RoutingSection({ summary }: { summary: ResultSummary }) {
  const text = useWords(words);
  const language = useLanguage();
  const isHidden = useIsHidden();
  const { routing, rounds } = summary;
  const [chosen, setChosen] = useState<string | null>(null);
  const act = routing.find((one) => String(one.act) === chosen) ?? mostTelling(routing);
  if (act === undefined) return <p className={styles.none}>{text.none}</p>;
  const showsExperts = !isHidden || act.experts.length >= SMALLEST_GROUP;
  const own = rounds.filter((round) => round.act === act.act);
  return (
    <>
      {routing.length > 1 && (
        <div className={styles.choice}>
          <Select
            label={text.act}
            value={String(act.act)}
            options={routing.map((one) => ({
              value: String(one.act),
              label: text.actName(one.act + 1, one.title?.[language] ?? ''),
            }))}
            onChoose={setChosen}
          />
        </div>
      )}
      <RoutingCharts act={act} rounds={own} showsExperts={showsExperts} />
      {showsExperts ? (
        <div className={styles.grids}>
          <SkillGrid act={act} />
          <LoadGrid act={act} />
        </div>
      ) : (
        <Notice title={text.tooFew} />
      )}
      <RoundsTable rounds={rounds} />
    </>
  );
}

/** The first act in which a gate chose; a quiz question to everybody routes nothing. */
function mostTelling(routing: ResultSummary['routing']) {
  return routing.find(({ router }) => router !== 'dense') ?? routing[0];
}

function Loading() {
  const text = useWords(words);
  return (
    <p className={styles.loading}>
      <Spinner /> {text.loading}
    </p>
  );
}
