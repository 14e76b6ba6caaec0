import type { Localised } from '#game/deck/deck';
import type { ResultSummary } from '#server/pages';
import { formatNumber, formatPercent } from '#app/_text/format';
import { useLanguage, useWords } from '#app/_text/language';
import { AtAGlance } from './AtAGlance';
import { headline } from './headline';
import styles from './report.module.css';

const words = {
  ko: {
    heading: '요약',
    sayNow: '지금 이렇게 말해 보세요',
    model: '모델',
    modelHelp: '게이트가 고른 전문가들의 답을 합친 예측이 맞은 카드의 비율',
    dense: '모두에게 물었다면',
    denseHelp: '그림자 답까지 모든 사람의 다수결이 맞은 비율 (dense)',
    random: '무작위로 골랐다면',
    randomHelp: '같은 수의 전문가를 아무나 골랐을 때 맞았을 비율의 기댓값',
    calls: '전문가 호출',
    callsHelp: '모두에게 물었을 때의 호출 가운데 실제로 부른 비율',
    callsOf: (calls: string, dense: string) => `${dense}번 중 ${calls}번`,
    dropped: '버려진 카드',
    droppedHelp: '정원이 차서 어떤 전문가에게도 가지 못한 카드',
    people: '참가',
    peopleHelp: '학생 수, 라운드 수, 학생이 낸 답의 수. 봇은 따로 세요',
    botsHelp: '라운드 수와, 봇이 낸 답의 수',
    peopleOf: (pupils: string) => `${pupils}명`,
    botsOf: (bots: string) => `봇 ${bots}`,
    work: (rounds: string, answers: string) => `라운드 ${rounds}개 · 답 ${answers}개`,
    gain: '학습 이득',
    gainHelp: '수업 전 시험에서 몰랐던 것 가운데 수업 후 시험에서 맞힌 비율',
    gainOf: (pre: string, post: string, pupils: string) => `${pre} → ${post} · ${pupils}명`,
    share: (right: string, of: string) => `카드 ${of}장 중 ${right}장`,
  },
  en: {
    heading: 'Summary',
    sayNow: 'Say this now',
    model: 'Model',
    modelHelp: 'Prompts on which the combined answer of the chosen experts was right',
    dense: 'Had everybody been asked',
    denseHelp: 'Prompts on which the majority of all answers, shadow ones too, was right (dense)',
    random: 'Had experts been drawn at random',
    randomHelp: 'Expected share right with the same number of experts drawn by chance',
    calls: 'Expert calls',
    callsHelp: 'Calls that were made, of those that asking everybody would have cost',
    callsOf: (calls: string, dense: string) => `${calls} of ${dense}`,
    dropped: 'Dropped prompts',
    droppedHelp: 'Prompts that found no expert with room',
    people: 'Taking part',
    peopleHelp: 'Pupils, rounds, and the answers that were given. Bots are counted apart',
    botsHelp: 'Rounds, and the answers that bots gave',
    peopleOf: (pupils: string) => (pupils === '1' ? '1 pupil' : `${pupils} pupils`),
    botsOf: (bots: string) => (bots === '1' ? '1 bot' : `${bots} bots`),
    work: (rounds: string, answers: string) =>
      `${rounds} ${rounds === '1' ? 'round' : 'rounds'} · ${answers} ${answers === '1' ? 'answer' : 'answers'}`,
    gain: 'Learning gain',
    gainHelp: 'Of what was not known in the test before, the share right in the test after',
    gainOf: (pre: string, post: string, pupils: string) => `${pre} → ${post} · ${pupils} took both`,
    share: (right: string, of: string) => `${right} of ${of} ${of === '1' ? 'prompt' : 'prompts'}`,
  },
} satisfies Localised<object>;

/** What to say now, what to look at, then the numbers, each with what it means. */
export function SummarySection({ summary }: { summary: ResultSummary }) {
  const { totals, gain } = summary;
  const text = useWords(words);
  const language = useLanguage();
  const isPlayedByBots = totals.pupils === 0 && totals.bots > 0;
  const number = (value: number, digits = 0) => formatNumber(language, value, digits);
  const percent = (right: number, of: number) =>
    of === 0 ? '–' : formatPercent(language, right / of);
  const accuracies = (['model', 'dense', 'random'] as const).map((key) => ({
    key,
    name: text[key],
    help: text[`${key}Help`],
    value: percent(totals[key].right, totals[key].of),
    detail: text.share(number(totals[key].right, key === 'random' ? 1 : 0), number(totals[key].of)),
    right: totals[key].of === 0 ? 0 : totals[key].right / totals[key].of,
  }));
  const facts = [
    {
      key: 'calls',
      name: text.calls,
      help: text.callsHelp,
      value: percent(totals.calls, totals.callsDense),
      detail: text.callsOf(number(totals.calls), number(totals.callsDense)),
    },
    {
      key: 'dropped',
      name: text.dropped,
      help: text.droppedHelp,
      value: percent(totals.dropped, totals.model.of),
      detail: text.share(number(totals.dropped), number(totals.model.of)),
    },
    {
      key: 'people',
      name: text.people,
      help: isPlayedByBots ? text.botsHelp : text.peopleHelp,
      value: isPlayedByBots
        ? text.botsOf(number(totals.bots))
        : text.peopleOf(number(totals.pupils)),
      detail:
        (totals.bots === 0 || isPlayedByBots ? '' : `${text.botsOf(number(totals.bots))} · `) +
        text.work(number(totals.rounds), number(totals.answers)),
    },
    ...(gain === null
      ? []
      : [
          {
            key: 'gain',
            name: text.gain,
            help: text.gainHelp,
            value: gain.gain === null ? '–' : formatPercent(language, gain.gain),
            detail: text.gainOf(
              formatPercent(language, gain.pre),
              formatPercent(language, gain.post),
              number(gain.pupils),
            ),
          },
        ]),
  ];
  return (
    <section id="summary" className={styles.section} aria-labelledby="summary-heading">
      <h2 id="summary-heading" className="visually-hidden">
        {text.heading}
      </h2>
      <div className={styles.say}>
        <p className={styles.sayNow}>{text.sayNow}</p>
        <p className={styles.line}>{headline(totals, language)}</p>
      </div>
      <AtAGlance summary={summary} />
      {totals.rounds > 0 && (
        <div className={styles.numbers} id="summary-numbers">
          <dl className={styles.accuracies}>
            {accuracies.map((one) => (
              <div key={one.key} className={styles.accuracy}>
                <dt>{one.name}</dt>
                <dd className={styles.value}>{one.value}</dd>
                <dd className={styles.track} aria-hidden="true">
                  <span
                    className={`${styles.fill} ${styles[one.key]}`}
                    style={{ transform: `scaleX(${one.right})` }}
                  />
                </dd>
                <dd className={styles.help}>
                  {one.help} · <span className={styles.detail}>{one.detail}</span>
                </dd>
              </div>
            ))}
          </dl>
          <dl className={styles.others}>
            {facts.map((one) => (
              <div key={one.key} className={styles.number}>
                <dt>{one.name}</dt>
                <dd className={styles.value}>{one.value}</dd>
                <dd className={styles.detail}>{one.detail}</dd>
                <dd className={styles.help}>{one.help}</dd>
              </div>
            ))}
          </dl>
        </div>
      )}
    </section>
  );
}
