'use client';

import { formatNumber } from '#app/_text/format';
import { useLanguage, useWords } from '#app/_text/language';
import { TEAM_NAMES } from '#app/_text/teams';
import { Card } from '#app/_ui/Card';
import { MOST_CARDS } from '#game/room/limits';
import type { CardView, PlayerView } from '#game/room/view';
import { ResultCard } from '#app/_cards/ResultCard';
import { BeliefRows } from './BeliefRows';
import { PhaseHead } from './PhaseHead';
import styles from './RevealPhase.module.css';

const words = {
  ko: {
    above: (round: number, rounds: number) => `라운드 ${round} / ${rounds} 결과`,
    title: (right: number, of: number) => `${of}장 중 ${right}장 맞혔어요`,
    nothing: '이번 라운드에는 답하지 않았어요',
    noCards: '이번 라운드에는 나에게 온 카드가 없었어요',
    masked: '모두 내가 받지 않기로 한 종류라서 나에게 보내지 않았어요. 내가 놓친 카드는 없어요.',
    tooMany: (cards: number) =>
      `카드 ${cards}장이 한꺼번에 왔어요. 누구라도 다 답하기 어려운 양이에요. 남은 카드는 내 탓이 아니라, 게이트가 전문가 한 명에게 몰아준 탓이에요.`,
    left: (cards: number) => `시간이 모자라 답하지 못한 카드 ${cards}장`,
    model: '모델',
    dense: '모두의 답',
    of: (right: string, of: string) => `${right} / ${of}`,
    points: '내 점수',
    learnt: '게이트가 생각하는 나',
    teamLearnt: (team: string) => `게이트가 생각하는 ${team}`,
    chosen: (calls: number) =>
      calls === 0
        ? '이번 막에서는 아직 선택되지 않았어요.'
        : `이번 막에서 ${calls}번 선택되었어요.`,
    learntNote: '게이트는 맞힌 카드와 틀린 카드를 보고 이렇게 배웠어요.',
    learns: '게이트는 맞힌 카드와 틀린 카드를 보고 배워요.',
  },
  en: {
    above: (round: number, rounds: number) => `Round ${round} of ${rounds}: results`,
    title: (right: number, of: number) => `You got ${right} of ${of} right`,
    nothing: 'You gave no answer in this round',
    noCards: 'No prompts came to you in this round',
    masked:
      'All of them need a sense you asked the gate to spare you. None was yours, so you missed nothing.',
    tooMany: (cards: number) =>
      `${cards} prompts came at once, more than anybody can answer in the time. What was left is not your fault: the gate sent too much to one expert.`,
    left: (cards: number) =>
      cards === 1 ? 'One prompt there was no time for' : `${cards} prompts there was no time for`,
    model: 'The model',
    dense: 'Everybody',
    of: (right: string, of: string) => `${right} / ${of}`,
    points: 'My points',
    learnt: 'What the gate thinks of you',
    teamLearnt: (team: string) => `What the gate thinks of ${team}`,
    chosen: (calls: number) =>
      calls === 0
        ? 'Not chosen in this act so far.'
        : `Chosen ${calls === 1 ? 'once' : `${calls} times`} in this act.`,
    learntNote: 'This is what the gate learnt from your right and wrong answers.',
    learns: 'The gate learns from right and wrong answers.',
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
  const left = act?.called === 'everybody' ? [] : leftByOverload(cards, answers);
  const shown = left.length > 0 ? cards.filter((card) => !left.includes(card)) : cards;
  return (
    <div className={styles.reveal}>
      <PhaseHead above={act && text.above(act.round, act.rounds)}>
        {cards.length === 0
          ? text.noCards
          : given.length === 0
            ? text.nothing
            : text.title(right.length, given.length)}
      </PhaseHead>
      {cards.length === 0 && isMasked(view) && <p>{text.masked}</p>}
      {left.length > 0 && (
        <p>{text.tooMany(cards.filter(({ kind }) => kind === 'active').length)}</p>
      )}
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
      <ResultCards cards={shown} view={view} />
      {left.length > 0 && (
        <details className={styles.left}>
          <summary>{text.left(left.length)}</summary>
          <ResultCards cards={left} view={view} />
        </details>
      )}
      {learnt?.belief && (
        <Card className={styles.learnt}>
          <h2 className={styles.subtitle}>
            {view.me.team === null
              ? text.learnt
              : text.teamLearnt(TEAM_NAMES[language](view.me.team))}
          </h2>
          <p className={styles.note}>
            {act?.called !== 'everybody' && `${text.chosen(learnt.calls)} `}
            {learnt.calls === 0 && given.length === 0 ? text.learns : text.learntNote}
          </p>
          <BeliefRows belief={learnt.belief} />
        </Card>
      )}
    </div>
  );
}

/** Nothing came because of what the gate was asked to spare this person; not because of split senses. */
function isMasked({ work, me }: PlayerView): boolean {
  return me.cannot.length > 0 && work?.role.kind === 'idle' && work.role.reason === 'masked';
}

/** The cards that an expert, on whom the gate piled more than there is time for, did not come to. */
function leftByOverload(cards: readonly CardView[], answers: PlayerView['answers']): CardView[] {
  const active = cards.filter(({ kind }) => kind === 'active');
  if (active.length <= MOST_CARDS) return [];
  return active.filter(({ token }) => answers[token] === undefined);
}

function ResultCards({
  cards,
  view: { answers, outcomes },
}: {
  cards: readonly CardView[];
  view: PlayerView;
}) {
  return cards.map((card) => {
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
  });
}

function Figure({ name, children }: { name: string; children: string }) {
  return (
    <div className={styles.figure}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
