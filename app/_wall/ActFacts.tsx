import { shareOfCalls } from '#app/_figures/calls/CallsMeter';
import { formatNumber, formatPercent } from '#app/_text/format';
import { useLanguage, useWords } from '#app/_text/language';
import type { ScreenView } from '#game/room/view';
import styles from './ActFacts.module.css';
import type { ActHeadline } from './actHeadline';
import type { ActNumbers } from './actNumbers';
import { againstChance } from './againstChance';

const words = {
  ko: {
    right: (right: string, of: string) => `카드 ${of}장 중 ${right}장을 맞혔어요.`,
    before: (share: string) => `바로 앞 막에서 모델이 맞힌 비율 ${share}`,
    uneven: (times: string) => `우연히 나눴을 때보다 ${times}배 쏠렸어요.`,
    even: '우연히 나눈 것만큼 고르게 나뉘었어요.',
    tookAlike: (experts: string, prompts: string) =>
      `카드를 고른 전문가 ${experts}명은 모두 똑같이 ${prompts}장씩 맡았어요.`,
    took: (experts: string, least: string, most: string) =>
      `카드를 고른 전문가 ${experts}명이 저마다 ${least}~${most}장을 맡았어요.`,
    lastCalled: (called: string, of: string) =>
      `마지막 라운드에는 전문가 ${of}명 중 ${called}명만 불렸어요.`,
    idle: (count: string) => `한 번도 불리지 않은 전문가 ${count}명`,
    allCalled: '모든 전문가가 한 번은 불렸어요.',
    learnt: (first: string, last: string) =>
      `모델이 맞힌 비율: 첫 라운드 ${first} → 마지막 ${last}`,
    inTheLast: (compared: string) => `마지막 라운드: ${compared}`,
    once: (share: string) => `모델이 맞힌 비율 ${share}`,
    calls: (calls: string, of: string, share: string) =>
      `모두에게 물었다면 ${of}번, 우리는 ${calls}번(${share})`,
    allCalls: (calls: string) => `모두 합쳐 ${calls}번 답했어요.`,
    droppedFact: (prompts: string) => `자리가 없어 버려진 카드 ${prompts}장`,
  },
  en: {
    right: (right: string, of: string) => `${right} of ${of} prompts were right.`,
    before: (share: string) => `In the act before, the model was right: ${share}`,
    uneven: (times: string) => `The load was ${times} times as uneven as by chance.`,
    even: 'The load was as even as chance would make it.',
    tookAlike: (experts: string, prompts: string) =>
      `All ${experts} experts who chose took the same: ${prompts} each.`,
    took: (experts: string, least: string, most: string) =>
      `The ${experts} experts who chose took ${least} to ${most} each.`,
    lastCalled: (called: string, of: string) =>
      `In the last round only ${called} of ${of} experts ${called === '1' ? 'was' : 'were'} called.`,
    idle: (count: string) => `Experts never called: ${count}`,
    allCalled: 'Every expert was called at least once.',
    learnt: (first: string, last: string) =>
      `The model was right: first round ${first} → last round ${last}`,
    inTheLast: (compared: string) => `Last round: ${compared}`,
    once: (share: string) => `The model was right: ${share}`,
    calls: (calls: string, of: string, share: string) =>
      `Asking everybody: ${of} calls. We made ${calls} (${share})`,
    allCalls: (calls: string) => `${calls} answers in all.`,
    droppedFact: (prompts: string) => `Prompts dropped for lack of room: ${prompts}`,
  },
};

/** Up to this many times the variation that chance makes, a load is called even. */
const EVEN = 1.25;

/** Up to this share of the experts, those called in the last round are few. */
const FEW = 1 / 3;

/** What else the class's numbers say, below the one that matters most. */
export function ActFacts({
  view,
  numbers,
  headline,
}: {
  view: ScreenView;
  numbers: ActNumbers;
  headline: ActHeadline;
}) {
  const text = useWords(words);
  const language = useLanguage();
  const count = (value: number) => formatNumber(language, value);
  const percent = (share: number) => formatPercent(language, share);
  const { model, total } = numbers;
  const before = headline.kind === 'right' ? shareBefore(view) : null;
  const dropped = Math.round(numbers.dropped * numbers.prompts);
  // Drawn by lot, a class can be compared with itself only.
  const isByLot = view.act?.gate.router === 'random';
  const isDense = headline.kind === 'everybody';
  return (
    <ul className={styles.facts}>
      {!isDense && <LoadFacts view={view} numbers={numbers} headline={headline} />}
      {isDense && (
        <li>
          {text.right(count(Math.round(total.model * numbers.prompts)), count(numbers.prompts))}
        </li>
      )}
      {before !== null && <li>{text.before(percent(before))}</li>}
      {model && !isDense && (
        <li>
          {numbers.rounds === 1
            ? text.once(percent(model.last))
            : text.learnt(percent(model.first), percent(model.last))}
        </li>
      )}
      {isDense ? (
        <li>{text.allCalls(count(numbers.calls))}</li>
      ) : (
        <>
          {!isByLot && (
            <li>
              {headline.kind === 'mended' && model
                ? text.inTheLast(
                    againstChance(language, { model: model.last, random: numbers.lastRandom }),
                  )
                : againstChance(language, total)}
            </li>
          )}
          <li>
            {text.calls(
              count(numbers.calls),
              count(numbers.callsDense),
              shareOfCalls(numbers.calls, numbers.callsDense, language),
            )}
          </li>
        </>
      )}
      {headline.kind === 'work' && dropped > 0 && (
        <li className={styles.warn}>{text.droppedFact(count(dropped))}</li>
      )}
    </ul>
  );
}

/** What share the model got right in the act before this one; null when there was none. */
function shareBefore({ history, act }: ScreenView): number | null {
  const earlier = history.filter((each) => each.act + 1 === act?.index);
  const prompts = earlier.reduce((sum, { metrics }) => sum + metrics.prompts, 0);
  const right = earlier.reduce((sum, { metrics }) => sum + metrics.modelRight, 0);
  return prompts === 0 ? null : right / prompts;
}

/** How the work was spread: chosen by themselves, or against what chance would have done. */
function LoadFacts({
  view,
  numbers,
  headline,
}: {
  view: ScreenView;
  numbers: ActNumbers;
  headline: ActHeadline;
}) {
  const text = useWords(words);
  const language = useLanguage();
  const count = (value: number) => formatNumber(language, value);
  const story = view.actStory;
  if (headline.kind === 'unwanted') {
    const taken = Object.values(view.experts)
      .map(({ calls }) => calls)
      .filter((calls) => calls > 0);
    if (taken.length === 0) return null;
    const [least, most] = [Math.min(...taken), Math.max(...taken)];
    return (
      <li>
        {least === most
          ? text.tookAlike(count(taken.length), count(most))
          : text.took(count(taken.length), count(least), count(most))}
      </li>
    );
  }
  if (headline.kind === 'right') return null;
  const times = story && story.floor > 0 ? story.loadCv / story.floor : null;
  // Where prompts were dropped, few calls are left, and chance alone would look uneven.
  const few = story && numbers.rounds > 1 && story.lastCalled <= FEW * story.experts;
  const isEven = times !== null && times <= EVEN && headline.kind === 'work';
  return (
    <>
      {isEven && <li>{text.even}</li>}
      {times !== null && times > EVEN && <li>{text.uneven(formatNumber(language, times, 1))}</li>}
      {few && (
        <li className={styles.warn}>
          {text.lastCalled(count(story.lastCalled), count(story.experts))}
        </li>
      )}
      <li>{numbers.idle === 0 ? text.allCalled : text.idle(count(numbers.idle))}</li>
    </>
  );
}
