'use client';

import { useWords } from '#app/_text/language';
import { Card } from '#app/_ui/Card';
import type { PlayerView } from '#game/room/view';
import { PhaseHead } from './PhaseHead';
import styles from './ActIntroPhase.module.css';

const words = {
  ko: {
    above: (act: number, acts: number) => (acts > 1 ? `${acts}막 중 ${act}막` : '이번 막'),
    rounds: (rounds: number) => `라운드 ${rounds}번을 함께해요.`,
    look: '자세한 이야기는 앞 화면에서 볼 수 있어요.',
  },
  en: {
    above: (act: number, acts: number) => (acts > 1 ? `Act ${act} of ${acts}` : 'This act'),
    rounds: (rounds: number) => (rounds === 1 ? 'One round.' : `${rounds} rounds.`),
    look: 'The big screen tells you more.',
  },
};

/** What the coming rounds are about. */
export function ActIntroPhase({ act }: { act: NonNullable<PlayerView['act']> }) {
  const text = useWords(words);
  return (
    <div className={styles.intro}>
      <PhaseHead above={text.above(act.index + 1, act.count)}>{act.title}</PhaseHead>
      <Card>
        <p className={styles.text}>{act.intro}</p>
      </Card>
      <p className={styles.note}>
        {text.rounds(act.rounds)} {text.look}
      </p>
    </div>
  );
}
