'use client';

import dynamic from 'next/dynamic';
import { useState } from 'react';
import type { Localised } from '#game/deck/deck';
import type { RoundSummary } from '#server/pages';
import { formatNumber } from '#app/_text/format';
import { useLanguage, useWords } from '#app/_text/language';
import { Button } from '#app/_ui/Button';
import { Notice } from '#app/_ui/Notice';
import { Select } from '#app/_ui/Select';
import { Spinner } from '#app/_ui/Spinner';
import { useIsHidden } from '../projection';
import styles from './Replay.module.css';
import { useReplay } from './useReplay';
import { WhatIf } from './WhatIf';

const words = {
  ko: {
    lead: '앞 화면에 보였던 그대로, 라운드를 골라 다시 보세요. 막대를 끌거나 화살표 키로 어느 순간이든 볼 수 있어요.',
    round: '어느 라운드를 볼까요?',
    choose: '라운드를 골라 보세요',
    roundName: (number: string, act: string) => `${number}라운드 (${act})`,
    loading: '라운드를 다시 만드는 중',
    failed: '이 라운드를 불러오지 못했어요. 연결을 확인하고 다시 해 주세요.',
    again: '다시 불러오기',
    whatIf: '다른 게이트였다면?',
    none: '끝난 라운드가 없어요.',
  },
  en: {
    lead: 'A round again, just as the projector showed it. Drag the bar or use the arrow keys to see any moment.',
    round: 'Which round?',
    choose: 'Choose a round',
    roundName: (number: string, act: string) => `Round ${number} (${act})`,
    loading: 'Putting the round together again',
    failed: 'This round could not be loaded. Check the connection and try again.',
    again: 'Load again',
    whatIf: 'What if another gate had run?',
    none: 'No round is finished.',
  },
} satisfies Localised<object>;

const ReplayStage = dynamic(() => import('./ReplayStage').then(({ ReplayStage: stage }) => stage), {
  ssr: false,
  loading: () => <Spinner />,
});

/** Any round on the stage again, and what another gate would have made of all of them. */
export function ReplaySection({
  session,
  rounds,
}: {
  session: string;
  rounds: readonly RoundSummary[];
}) {
  const text = useWords(words);
  const language = useLanguage();
  const [chosen, setChosen] = useState('');
  if (rounds.length === 0) return <p className={styles.lead}>{text.none}</p>;
  const options = rounds.map(({ number, act, actTitle }) => ({
    value: String(number),
    label: text.roundName(formatNumber(language, number), actTitle?.[language] ?? String(act + 1)),
  }));
  return (
    <>
      <div className={styles.replay}>
        <p className={styles.lead}>{text.lead}</p>
        <div className={styles.choice}>
          <Select
            label={text.round}
            value={chosen}
            options={[{ value: '', label: text.choose }, ...options]}
            onChoose={setChosen}
          />
        </div>
        {chosen !== '' && <Film key={chosen} session={session} round={Number(chosen)} />}
      </div>
      <h3>{text.whatIf}</h3>
      <WhatIf session={session} />
    </>
  );
}

function Film({ session, round }: { session: string; round: number }) {
  const text = useWords(words);
  const isHidden = useIsHidden();
  const { film, again } = useReplay(session, round);
  switch (film.kind) {
    case 'loading':
      return (
        <p className={styles.loading} role="status">
          <Spinner /> {text.loading}
        </p>
      );
    case 'failed':
      return (
        <div role="alert">
          <Notice
            tone="wrong"
            title={text.failed}
            action={<Button onClick={again}>{text.again}</Button>}
          />
        </div>
      );
    case 'ready':
      return <ReplayStage replay={film.replay} frames={film.frames} hidesNames={isHidden} />;
  }
}
