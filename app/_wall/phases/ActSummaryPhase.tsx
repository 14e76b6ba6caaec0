import { AccuracyChart } from '#app/_figures/accuracy/AccuracyChart';
import { HeatMap } from '#app/_figures/heatMap/HeatMap';
import { formatNumber, formatPercent, formatPoints } from '#app/_text/format';
import { useLanguage, useWords } from '#app/_text/language';
import type { ScreenView } from '#game/room/view';
import { actNumbers } from '../actNumbers';
import styles from './ActSummaryPhase.module.css';

const words = {
  ko: {
    above: '우리 반의 숫자로 돌아보는 이번 막',
    work: (experts: string, of: string, share: string) => ({
      before: `전문가 ${of}명 중`,
      big: `${experts}명`,
      after: `이 일의 ${share}를 했어요.`,
    }),
    idle: (count: string) => `한 번도 불리지 않은 전문가 ${count}명`,
    allCalled: '모든 전문가가 한 번은 불렸어요.',
    learnt: (first: string, last: string) =>
      `모델이 맞힌 비율: 첫 라운드 ${first} → 마지막 ${last}`,
    once: (share: string) => `모델이 맞힌 비율 ${share}`,
    random: (points: string) => `같은 횟수만큼 무작위로 불렀을 때보다 ${points}%p`,
    calls: (calls: string, of: string, share: string) =>
      `모두에게 물었다면 ${of}번, 우리는 ${calls}번(${share})`,
    dropped: (share: string) => `자리가 없어 버려진 카드 ${share}`,
    none: '이번 막에서는 끝난 라운드가 없어요.',
  },
  en: {
    above: 'This act in your own numbers',
    work: (experts: string, of: string, share: string) => ({
      before: '',
      big: `${experts} of ${of}`,
      after: `experts did ${share} of the work.`,
    }),
    idle: (count: string) => `Experts never called: ${count}`,
    allCalled: 'Every expert was called at least once.',
    learnt: (first: string, last: string) =>
      `The model was right: first round ${first} → last round ${last}`,
    once: (share: string) => `The model was right: ${share}`,
    random: (points: string) => `${points} points against as many calls at random`,
    calls: (calls: string, of: string, share: string) =>
      `Asking everybody: ${of} calls. We made ${calls} (${share})`,
    dropped: (share: string) => `Prompts dropped for lack of room: ${share}`,
    none: 'No round of this act is over.',
  },
};

/** What the act showed: who did the work, how the model got better, what the gate believes. */
export function ActSummaryPhase({ view }: { view: ScreenView }) {
  const text = useWords(words);
  const language = useLanguage();
  const numbers = actNumbers(view);
  const { work, total } = numbers;
  const history = view.history.filter(({ act }) => act === view.act?.index);
  if (numbers.model === null) return <p className={styles.none}>{text.none}</p>;
  const count = (value: number) => formatNumber(language, value);
  const percent = (share: number) => formatPercent(language, share);
  const said = text.work(count(work.experts), count(work.of), percent(work.share));
  const callShare = numbers.callsDense === 0 ? 0 : numbers.calls / numbers.callsDense;
  return (
    <div className={styles.summary}>
      <section className={styles.words}>
        <p className={styles.above}>{text.above}</p>
        <h2 className={styles.work}>
          {said.before && <span>{said.before} </span>}
          <b className={styles.big}>{said.big}</b>
          <span>
            {language === 'en' ? ' ' : ''}
            {said.after}
          </span>
        </h2>
        <ul className={styles.facts}>
          <li>{numbers.idle === 0 ? text.allCalled : text.idle(count(numbers.idle))}</li>
          <li>
            {numbers.rounds === 1
              ? text.once(percent(numbers.model.last))
              : text.learnt(percent(numbers.model.first), percent(numbers.model.last))}
          </li>
          <li>{text.random(formatPoints(language, total.model - total.random))}</li>
          <li>{text.calls(count(numbers.calls), count(numbers.callsDense), percent(callShare))}</li>
          {numbers.dropped > 0 && (
            <li className={styles.warn}>{text.dropped(percent(numbers.dropped))}</li>
          )}
        </ul>
      </section>
      <section className={styles.chart}>
        <AccuracyChart history={history} language={language} />
      </section>
      <section className={styles.map}>
        <HeatMap experts={view.experts} language={language} />
      </section>
    </div>
  );
}
