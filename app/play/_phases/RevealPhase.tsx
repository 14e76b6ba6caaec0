'use client';

import { formatNumber } from '#app/_text/format';
import { useLanguage, useWords } from '#app/_text/language';
import { TEAM_NAMES } from '#app/_text/teams';
import { Card } from '#app/_ui/Card';
import type { PlayerView } from '#game/room/view';
import { ResultCard } from '#app/_cards/ResultCard';
import { BeliefRows } from './BeliefRows';
import { PhaseHead } from './PhaseHead';
import styles from './RevealPhase.module.css';

const words = {
  ko: {
    above: (round: number, rounds: number) => `라운드 ${round} / ${rounds} 결과`,
    title: (right: number, of: number) => `${of}장 중 ${right}장 맞혔어요`,
    nothing: '이번 라운드에는 답하지 않았어요',
    model: '모델',
    dense: '모두의 답',
    of: (right: string, of: string) => `${right} / ${of}`,
    points: '내 점수',
    learnt: '게이트가 생각하는 나',
    teamLearnt: (team: string) => `게이트가 생각하는 ${team}`,
    learntNote: (calls: number) =>
      `이번 막에서 ${calls}번 선택되었어요. 게이트는 맞힌 카드와 틀린 카드를 보고 이렇게 배웠어요.`,
  },
  en: {
    above: (round: number, rounds: number) => `Round ${round} of ${rounds}: results`,
    title: (right: number, of: number) => `You got ${right} of ${of} right`,
    nothing: 'You gave no answer in this round',
    model: 'The model',
    dense: 'Everybody',
    of: (right: string, of: string) => `${right} / ${of}`,
    points: 'My points',
    learnt: 'What the gate thinks of you',
    teamLearnt: (team: string) => `What the gate thinks of ${team}`,
    learntNote: (calls: number) =>
      `Chosen ${calls === 1 ? 'once' : `${calls} times`} in this act. This is what the gate learnt from your right and wrong answers.`,
  },
};

/** The round comes back: every card of this phone, and what the gate has learnt about its owner. */
export function RevealPhase({ view }: { view: PlayerView }) {
  const text = useWords(words);
  const language = useLanguage();
  const { act, work, learnt, outcomes, answers } = view;
  const cards = (work?.cards ?? []).filter((card) => outcomes[card.token] !== undefined);
  const given = cards.filter((card) => answers[card.token] !== undefined);
  const right = given.filter((card) => answers[card.token] === outcomes[card.token]?.answer);
  return (
    <div className={styles.reveal}>
      <PhaseHead above={act && text.above(act.round, act.rounds)}>
        {given.length === 0 ? text.nothing : text.title(right.length, given.length)}
      </PhaseHead>
      <dl className={styles.figures}>
        {learnt && (
          <>
            <Figure name={text.model}>
              {text.of(
                formatNumber(language, learnt.model),
                formatNumber(language, learnt.prompts),
              )}
            </Figure>
            <Figure name={text.dense}>
              {text.of(
                formatNumber(language, learnt.dense),
                formatNumber(language, learnt.prompts),
              )}
            </Figure>
          </>
        )}
        {view.me.score > 0 && (
          <Figure name={text.points}>{formatNumber(language, view.me.score)}</Figure>
        )}
      </dl>
      {cards.map((card) => {
        const outcome = outcomes[card.token];
        return (
          outcome && (
            <ResultCard
              key={card.token}
              card={card}
              mine={answers[card.token] ?? null}
              outcome={outcome}
            />
          )
        );
      })}
      {learnt?.belief && (
        <Card className={styles.learnt}>
          <h2 className={styles.subtitle}>
            {view.me.team === null
              ? text.learnt
              : text.teamLearnt(TEAM_NAMES[language](view.me.team))}
          </h2>
          <p className={styles.note}>{text.learntNote(learnt.calls)}</p>
          <BeliefRows belief={learnt.belief} />
        </Card>
      )}
    </div>
  );
}

function Figure({ name, children }: { name: string; children: string }) {
  return (
    <div className={styles.figure}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
