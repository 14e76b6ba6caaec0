'use client';

import { formatNumber } from '#app/_text/format';
import { useLanguage, useWords } from '#app/_text/language';
import { isTest, TEST_WORDS, type TestPurpose } from '#app/_text/tests';
import { Card } from '#app/_ui/Card';
import type { Language } from '#game/deck/deck';
import { MOST_CARDS } from '#game/room/limits';
import type { PlayerView } from '#game/room/view';
import { BeliefRows } from './BeliefRows';
import { PhaseHead } from './PhaseHead';
import styles from './RevealPhase.module.css';

const EVERY_PROMPT: Readonly<Record<number, string>> = { 1: 'The one prompt', 2: 'Both prompts' };

const words = {
  ko: {
    above: '이번 막을 마쳤어요',
    note: (calls: number) =>
      calls === 0
        ? '나는 이 막에서 한 번도 선택되지 않았어요.'
        : `나는 이 막에서 ${calls}번 선택되었어요.`,
    tooMany:
      '시간 안에 답할 수 있는 것보다 많았어요. 진짜 모델에서도 게이트가 몇몇 전문가에게만 몰아주면 나머지는 배울 기회가 없어요. 그래서 균형을 맞춰요.',
    chose: (calls: number) => `나는 이 막에서 카드 ${calls}장을 맡았어요.`,
    everybody: (prompts: number) => `이번 막의 카드 ${prompts}장은 모두에게 갔어요.`,
    came: (cards: number) =>
      cards === 0
        ? '이번 막에서는 나에게 온 카드가 없었어요.'
        : `이번 막에서는 카드 ${cards}장이 나에게 왔어요.`,
    spared: '내가 받지 않기로 한 종류는 보내지 않았어요.',
    last: (right: string, of: string, dense: string) =>
      `마지막 라운드에서 모델은 ${of}장 중 ${right}장, 모두에게 물었다면 ${dense}장을 맞혔어요.`,
    learnt: '게이트가 배운 나',
    look: '반 전체의 결과는 앞 화면에서 함께 봐요.',
  },
  en: {
    above: 'End of this act',
    note: (calls: number) =>
      calls === 0
        ? 'You were never chosen in this act.'
        : `You were chosen ${calls === 1 ? 'once' : `${calls} times`} in this act.`,
    tooMany:
      'That was more than anybody could answer in the time. In real models, too, the other experts learn nothing when the gate sends all to a few; that is why it is balanced.',
    chose: (calls: number) =>
      `You took ${calls === 1 ? 'one prompt' : `${calls} prompts`} in this act.`,
    everybody: (prompts: number) =>
      `${EVERY_PROMPT[prompts] ?? `All ${prompts} prompts`} of this act went to everybody.`,
    came: (cards: number) =>
      cards === 0
        ? 'No prompts came to you in this act.'
        : `${cards === 1 ? 'One prompt' : `${cards} prompts`} came to you in this act.`,
    spared: 'What you asked to be spared was not sent to you.',
    last: (right: string, of: string, dense: string) =>
      `In the last round the model got ${right} of ${of} right; asking everybody would have given ${dense}.`,
    learnt: 'What the gate learnt about you',
    look: 'See the whole class on the big screen.',
  },
};

/** The end of an act on one phone: how often it was called, and what the gate believes now. */
export function ActSummaryPhase({
  act,
  learnt,
  cannot,
}: {
  act: NonNullable<PlayerView['act']>;
  learnt: PlayerView['learnt'];
  cannot: PlayerView['me']['cannot'];
}) {
  const text = useWords(words);
  const language = useLanguage();
  if (isTest(act.purpose)) return <TestSummary act={act} purpose={act.purpose} />;
  const count = (value: number) => formatNumber(language, value);
  // An expert on whom a collapsed gate piled every prompt was chosen; who is asked with all others was not.
  const wasAll = act.called === 'everybody';
  const isOverloaded =
    learnt !== null && !wasAll && act.choice === 'gate' && learnt.calls > act.round * MOST_CARDS;
  return (
    <div className={styles.reveal}>
      <PhaseHead above={text.above}>{act.title}</PhaseHead>
      {learnt && (
        <>
          <p>
            {calledWords(act, learnt, cannot, text)}{' '}
            {!wasAll && text.last(count(learnt.model), count(learnt.prompts), count(learnt.dense))}
          </p>
          {isOverloaded && <p>{text.tooMany}</p>}
          {learnt.belief && (
            <Card className={styles.learnt}>
              <h2 className={styles.subtitle}>{text.learnt}</h2>
              <BeliefRows belief={learnt.belief} />
            </Card>
          )}
        </>
      )}
      <p className={styles.note}>{text.look}</p>
    </div>
  );
}

/** What came to this phone: where everybody was asked, not everybody can take every prompt. */
function calledWords(
  { called, choice, round }: NonNullable<PlayerView['act']>,
  { calls, prompts }: NonNullable<PlayerView['learnt']>,
  cannot: PlayerView['me']['cannot'],
  text: (typeof words)[Language],
): string {
  if (called !== 'everybody') return choice === 'experts' ? text.chose(calls) : text.note(calls);
  if (calls >= prompts * round) return text.everybody(calls);
  return [text.came(calls), ...(cannot.length > 0 ? [text.spared] : [])].join(' ');
}

/** After a test there is thanks, and when the solutions come. */
function TestSummary({
  act,
  purpose,
}: {
  act: NonNullable<PlayerView['act']>;
  purpose: TestPurpose;
}) {
  const text = useWords(TEST_WORDS);
  return (
    <div className={styles.reveal}>
      <PhaseHead above={act.title}>{text.doneTitle[purpose]}</PhaseHead>
      <Card>
        <p>{text.done[purpose]}</p>
      </Card>
    </div>
  );
}
