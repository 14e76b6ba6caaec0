import { AccuracyChart } from '#app/_figures/accuracy/AccuracyChart';
import { HeatMap } from '#app/_figures/heatMap/HeatMap';
import { LoadBars } from '#app/_figures/load/LoadBars';
import { formatNumber, formatPercent, formatPoints } from '#app/_text/format';
import { useLanguage, useWords } from '#app/_text/language';
import { isTest, TEST_WORDS } from '#app/_text/tests';
import type { ScreenView } from '#game/room/view';
import { type ActHeadline, actHeadline } from '../actHeadline';
import { type ActNumbers, actNumbers } from '../actNumbers';
import styles from './ActSummaryPhase.module.css';

const words = {
  ko: {
    above: '우리 반의 숫자로 돌아보는 이번 막',
    everybody: (experts: string) => ['카드 한 장에', `${experts}명`, '모두가 답했어요.'],
    unwanted: (prompts: string, of: string) => [
      `카드 ${of}장 중`,
      `${prompts}장`,
      '은 아무도 고르지 않았어요.',
    ],
    allWanted: (of: string) => ['카드', `${of}장`, '모두 누군가가 골랐어요.'],
    dropped: (prompts: string, of: string) => [
      `카드 ${of}장 중`,
      `${prompts}장`,
      '이 자리가 없어 버려졌어요.',
    ],
    work: (experts: string, of: string, share: string) => [
      `전문가 ${of}명 중`,
      `${experts}명`,
      `이 일의 ${share}를 했어요.`,
    ],
    uneven: (times: string) => `우연히 나눴을 때보다 ${times}배 쏠렸어요.`,
    even: '우연히 나눈 것만큼 고르게 나뉘었어요.',
    idle: (count: string) => `한 번도 불리지 않은 전문가 ${count}명`,
    allCalled: '모든 전문가가 한 번은 불렸어요.',
    learnt: (first: string, last: string) =>
      `모델이 맞힌 비율: 첫 라운드 ${first} → 마지막 ${last}`,
    once: (share: string) => `모델이 맞힌 비율 ${share}`,
    random: (points: string) => `같은 횟수만큼 무작위로 불렀을 때보다 ${points}%p`,
    calls: (calls: string, of: string, share: string) =>
      `모두에게 물었다면 ${of}번, 우리는 ${calls}번(${share})`,
    allCalls: (calls: string) => `모두 합쳐 ${calls}번 답했어요.`,
    droppedFact: (prompts: string) => `자리가 없어 버려진 카드 ${prompts}장`,
    none: '이번 막에서는 끝난 라운드가 없어요.',
  },
  en: {
    above: 'This act in your own numbers',
    everybody: (experts: string) => ['For every single prompt', `all ${experts}`, 'were asked.'],
    unwanted: (prompts: string, of: string) => ['Nobody wanted', `${prompts} of ${of}`, 'prompts.'],
    allWanted: (of: string) => ['Somebody wanted', `all ${of}`, 'prompts.'],
    dropped: (prompts: string, of: string) => [
      '',
      `${prompts} of ${of}`,
      'prompts were dropped for lack of room.',
    ],
    work: (experts: string, of: string, share: string) => [
      '',
      `${experts} of ${of}`,
      `experts did ${share} of the work.`,
    ],
    uneven: (times: string) => `The load was ${times} times as uneven as by chance.`,
    even: 'The load was as even as chance would make it.',
    idle: (count: string) => `Experts never called: ${count}`,
    allCalled: 'Every expert was called at least once.',
    learnt: (first: string, last: string) =>
      `The model was right: first round ${first} → last round ${last}`,
    once: (share: string) => `The model was right: ${share}`,
    random: (points: string) => `${points} points against as many calls at random`,
    calls: (calls: string, of: string, share: string) =>
      `Asking everybody: ${of} calls. We made ${calls} (${share})`,
    allCalls: (calls: string) => `${calls} answers in all.`,
    droppedFact: (prompts: string) => `Prompts dropped for lack of room: ${prompts}`,
    none: 'No round of this act is over.',
  },
};

/** What the act showed: who did the work, how the model got better, what the gate believes. */
export function ActSummaryPhase({ view }: { view: ScreenView }) {
  const text = useWords(words);
  const language = useLanguage();
  const numbers = actNumbers(view);
  if (view.act && isTest(view.act.purpose)) return <TestSummary purpose={view.act.purpose} />;
  if (numbers.model === null) return <p className={styles.none}>{text.none}</p>;
  const headline = actHeadline(view, numbers);
  const history = view.history.filter(({ act }) => act === view.act?.index);
  const calls = Object.fromEntries(
    Object.entries(view.experts).map(([expert, each]) => [expert, each.calls]),
  );
  return (
    <div className={styles.summary}>
      <section className={styles.words}>
        <p className={styles.above}>{text.above}</p>
        <Headline headline={headline} />
        <Facts view={view} numbers={numbers} headline={headline} />
      </section>
      <section className={styles.chart}>
        <AccuracyChart history={history} language={language} />
      </section>
      <section className={styles.map}>
        {/* With one answer from everybody to everything there is no load to compare. */}
        {headline.kind !== 'everybody' && (
          <LoadBars
            loads={calls}
            capacity={null}
            language={language}
            // Where it is the headline it need not be written twice.
            sentence={headline.kind === 'work' ? 'spoken' : 'shown'}
          />
        )}
        <HeatMap experts={view.experts} language={language} />
      </section>
    </div>
  );
}

/** A test gives nothing away: the answers are in, and when they will be looked at. */
function TestSummary({ purpose }: { purpose: 'preTest' | 'postTest' }) {
  const text = useWords(TEST_WORDS);
  return (
    <div className={styles.test}>
      <p className={styles.above}>{text.name[purpose]}</p>
      <h2 className={styles.big}>{text.doneTitle[purpose]}</h2>
      <p className={styles.lead}>{text.done[purpose]}</p>
    </div>
  );
}

function Headline({ headline }: { headline: ActHeadline }) {
  const text = useWords(words);
  const language = useLanguage();
  const [before, big, after] = said();
  // Korean particles stand close to the number they belong to.
  const gap = language === 'ko' && !after?.startsWith('모두') ? '' : ' ';
  return (
    <h2 className={styles.work}>
      {before && <span>{before} </span>}
      <b className={styles.big}>{big}</b>
      <span>
        {gap}
        {after}
      </span>
    </h2>
  );

  function said(): string[] {
    const count = (value: number) => formatNumber(language, value);
    switch (headline.kind) {
      case 'everybody':
        return text.everybody(count(headline.experts));
      case 'unwanted':
        return headline.prompts === 0
          ? text.allWanted(count(headline.of))
          : text.unwanted(count(headline.prompts), count(headline.of));
      case 'dropped':
        return text.dropped(count(headline.prompts), count(headline.of));
      case 'work':
        return text.work(
          count(headline.experts),
          count(headline.of),
          formatPercent(language, headline.share),
        );
    }
  }
}

/** Up to this many times the variation that chance makes, a load is called even. */
const EVEN = 1.25;

function Facts({
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
  const callShare = numbers.callsDense === 0 ? 0 : numbers.calls / numbers.callsDense;
  const dropped = Math.round(numbers.dropped * numbers.prompts);
  const story = view.actStory;
  const times = story && story.floor > 0 ? story.loadCv / story.floor : null;
  const isDense = headline.kind === 'everybody';
  return (
    <ul className={styles.facts}>
      {times !== null && !isDense && (
        <li>{times <= EVEN ? text.even : text.uneven(formatNumber(language, times, 1))}</li>
      )}
      {!isDense && <li>{numbers.idle === 0 ? text.allCalled : text.idle(count(numbers.idle))}</li>}
      {model && (
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
          <li>{text.random(formatPoints(language, total.model - total.random))}</li>
          <li>{text.calls(count(numbers.calls), count(numbers.callsDense), percent(callShare))}</li>
        </>
      )}
      {headline.kind === 'work' && dropped > 0 && (
        <li className={styles.warn}>{text.droppedFact(count(dropped))}</li>
      )}
    </ul>
  );
}
