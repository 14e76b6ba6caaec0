import { AccuracyChart } from '#app/_figures/accuracy/AccuracyChart';
import { MODELS } from '#app/_figures/accuracy/layoutAccuracy';
import { HeatMap } from '#app/_figures/heatMap/HeatMap';
import { LoadBars } from '#app/_figures/load/LoadBars';
import { ModelBars } from '#app/_figures/modelBars/ModelBars';
import { formatNumber, formatPercent, JOINED } from '#app/_text/format';
import { useLanguage, useWords } from '#app/_text/language';
import { isTest, TEST_WORDS } from '#app/_text/tests';
import type { ScreenView } from '#game/room/view';
import { ActBars } from '../ActBars';
import { ActFacts } from '../ActFacts';
import { type ActHeadline, actHeadline } from '../actHeadline';
import { actNumbers } from '../actNumbers';
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
    mended: (first: string, last: string) => [
      '라운드마다 버려진 카드가',
      `${first}장에서 ${last}장`,
      '으로 줄었어요.',
    ],
    right: (prompts: string, of: string) => [`카드 ${of}장 중`, `${prompts}장`, '을 맞혔어요.'],
    work: (experts: string, of: string, share: string) => [
      `전문가 ${of}명 중`,
      `${experts}명`,
      `이 일의 ${share}${JOINED}를 했어요.`,
    ],
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
    mended: (first: string, last: string) => [
      'Prompts dropped fell from',
      `${first} to ${last}`,
      'a round.',
    ],
    right: (prompts: string, of: string) => ['', `${prompts} of ${of}`, 'prompts were right.'],
    work: (experts: string, of: string, share: string) => [
      '',
      `${experts} of ${of}`,
      `experts did ${share} of the work.`,
    ],
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
  // A single round has no course: it is set beside the other models or, by lot, beside other acts.
  const isOneRound = numbers.rounds === 1;
  const isByLot = view.act?.gate.router === 'random';
  // One question at a time has no course to draw, and a gate that learns nothing believes nothing.
  const hasCourse = headline.kind !== 'everybody' || numbers.prompts > numbers.rounds;
  const hasBeliefs = view.act?.gate.learner !== 'none';
  // With one answer from everybody to everything, or by chance, there is no load to compare.
  const hasLoad = headline.kind !== 'everybody' && headline.kind !== 'right';
  return (
    <div
      className={styles.summary}
      data-chart={hasCourse ? 'shown' : 'none'}
      data-map={hasLoad || hasBeliefs ? 'shown' : 'none'}
    >
      <section className={styles.words}>
        <p className={styles.above}>{text.above}</p>
        <Headline headline={headline} />
        <ActFacts view={view} numbers={numbers} headline={headline} />
      </section>
      {hasCourse && (
        <section className={styles.chart}>
          {!isOneRound ? (
            <AccuracyChart
              history={history}
              language={language}
              models={isByLot ? ['model', 'dense'] : MODELS}
            />
          ) : isByLot ? (
            <ActBars history={view.history} />
          ) : (
            <ModelBars
              shares={numbers.total}
              calls={{ model: numbers.calls, dense: numbers.callsDense }}
              language={language}
            />
          )}
        </section>
      )}
      {(hasLoad || hasBeliefs) && (
        <section className={styles.map}>
          {hasLoad && (
            <LoadBars
              loads={calls}
              capacity={null}
              language={language}
              // Where it is the headline it need not be written twice.
              sentence={headline.kind === 'work' ? 'spoken' : 'shown'}
            />
          )}
          {hasBeliefs && <HeatMap experts={view.experts} language={language} />}
        </section>
      )}
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
      case 'right':
        return text[headline.kind](count(headline.prompts), count(headline.of));
      case 'mended':
        return text.mended(count(headline.first), count(headline.last));
      case 'work':
        return text.work(
          count(headline.experts),
          count(headline.of),
          formatPercent(language, headline.share),
        );
    }
  }
}
