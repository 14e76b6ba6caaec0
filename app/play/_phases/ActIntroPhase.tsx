'use client';

import { LazyLessonFigure } from '#app/_figures/lesson/LazyLessonFigure';
import { useLanguage, useWords } from '#app/_text/language';
import { isTest, TEST_WORDS } from '#app/_text/tests';
import { TEAM_NAMES } from '#app/_text/teams';
import { Card } from '#app/_ui/Card';
import type { PlayerView } from '#game/room/view';
import { PhaseHead } from './PhaseHead';
import styles from './ActIntroPhase.module.css';

const words = {
  ko: {
    above: (act: number, acts: number) => (acts > 1 ? `${acts}막 중 ${act}막` : '이번 막'),
    rounds: (rounds: number) => `라운드 ${rounds}번을 함께해요.`,
    team: (name: string) =>
      `나는 ${name}이에요. 팀 하나가 전문가 한 명이라서, 팀원은 같은 카드를 받고 한 표를 나눠 가져요.`,
    look: '자세한 이야기는 앞 화면에서 볼 수 있어요.',
    soon: '선생님이 시작하면 카드가 나와요.',
  },
  en: {
    above: (act: number, acts: number) => (acts > 1 ? `Act ${act} of ${acts}` : 'This act'),
    rounds: (rounds: number) => (rounds === 1 ? 'One round.' : `${rounds} rounds.`),
    team: (name: string) =>
      `You are in ${name}. A team is one expert: its members get the same prompts and share one vote.`,
    look: 'The big screen tells you more.',
    soon: 'The prompts come when your teacher starts.',
  },
};

/** What the coming rounds are about: two sentences and a small figure that moves once. */
export function ActIntroPhase({
  act,
  team,
}: {
  act: NonNullable<PlayerView['act']>;
  team: PlayerView['me']['team'];
}) {
  const text = useWords(words);
  const test = useWords(TEST_WORDS);
  const language = useLanguage();
  return (
    <div className={styles.intro}>
      <PhaseHead above={text.above(act.index + 1, act.count)}>{act.title}</PhaseHead>
      <Card className={styles.card}>
        <p className={styles.text}>{act.intro}</p>
        {isTest(act.purpose) && (
          <ul className={styles.brief} aria-label={test.name[act.purpose]}>
            {test.brief[act.purpose].map((sign) => (
              <li key={sign}>{sign}</li>
            ))}
          </ul>
        )}
      </Card>
      {act.figure !== null && (
        <LazyLessonFigure
          key={act.figure}
          figure={act.figure}
          language={language}
          play="once"
          control="shown"
        />
      )}
      {team !== null && <p className={styles.note}>{text.team(TEAM_NAMES[language](team))}</p>}
      <p className={styles.note}>
        {isTest(act.purpose) ? text.soon : `${text.rounds(act.rounds)} ${text.look}`}
      </p>
    </div>
  );
}
