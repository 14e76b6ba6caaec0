import { expertName } from '#app/_figures/expertName';
import { UnconfirmedBadge } from '#app/_figures/system/VerdictTag';
import { VerdictMark } from '#app/_figures/verdict/VerdictMark';
import { VoteBars } from '#app/_figures/votes/VoteBars';
import { formatNumber, formatPercent } from '#app/_text/format';
import { useLanguage, useWords } from '#app/_text/language';
import { Button } from '#app/_ui/Button';
import type { ScreenView, TokenView } from '#game/room/view';
import { PromptFace } from './PromptFace';
import styles from './PromptWalk.module.css';

const words = {
  ko: {
    of: (index: number, count: number) => `카드 ${index}/${count}`,
    previous: '이전 카드',
    next: '다음 카드',
    verdicts: {
      right: '모델이 맞혔어요',
      wrong: '모델이 틀렸어요',
      dropped: '자리가 없어 버려졌어요',
      silent: '맡은 전문가가 답하지 않았어요',
    },
    dense: '모두에게 물으면',
    none: '답 없음',
    answers: '맡은 전문가의 대답과 가중치',
    weight: '가중치',
    more: (count: string) => `그 밖에 ${count}명`,
    source: '출처',
    empty: '이번 라운드에는 카드가 없었어요.',
  },
  en: {
    of: (index: number, count: number) => `Prompt ${index} of ${count}`,
    previous: 'Previous',
    next: 'Next prompt',
    verdicts: {
      right: 'The model is right',
      wrong: 'The model is wrong',
      dropped: 'Dropped: no room',
      silent: 'No routed expert answered',
    },
    dense: 'Ask everybody',
    none: 'no answer',
    answers: 'What the routed experts said, and their weight',
    weight: 'weight',
    more: (count: string) => `and ${count} more`,
    source: 'Source',
    empty: 'There were no prompts in this round.',
  },
};

const MOST_ANSWERS = 4;

/** One prompt after another: what it was, what its experts said, how that added up, and why. */
export function PromptWalk({
  view,
  order,
  index,
  onChoose,
}: {
  view: ScreenView;
  /** Tokens in the order shown. */
  order: readonly number[];
  index: number;
  /** null: somebody else turns the pages. */
  onChoose: ((index: number) => void) | null;
}) {
  const text = useWords(words);
  const language = useLanguage();
  const number = order[index];
  const token = number === undefined ? undefined : view.round?.tokens[number];
  if (number === undefined || !token) return <p className={styles.empty}>{text.empty}</p>;
  const system = token.reveal?.system ?? null;
  return (
    <article className={styles.walk} aria-labelledby="walk-question">
      <header className={styles.head}>
        <p className={styles.count}>{text.of(index + 1, order.length)}</p>
        <Verdict token={token} />
        {onChoose && (
          <div className={styles.pages}>
            <Button disabled={index === 0} onClick={() => onChoose(index - 1)}>
              ← {text.previous}
            </Button>
            <Button disabled={index >= order.length - 1} onClick={() => onChoose(index + 1)}>
              {text.next} →
            </Button>
          </div>
        )}
      </header>
      <div className={styles.columns}>
        <PromptFace token={token} system={system} questionId="walk-question" />
        <section className={styles.outcome}>
          {token.reveal && (
            <>
              <VoteBars reveal={token.reveal} language={language} most={4} />
              <p>
                <span className={styles.soft}>{text.dense}: </span>
                <b>{labelOf(token, token.reveal.dense, language) ?? text.none}</b>
              </p>
            </>
          )}
          <ExpertAnswers view={view} number={number} token={token} />
          {token.reveal && (
            <div className={styles.why}>
              {token.reveal.unconfirmed && <UnconfirmedBadge language={language} />}
              <p>{token.reveal.explanation[language]}</p>
              <p className={styles.source}>
                {text.source}: {token.reveal.source[language]}
              </p>
            </div>
          )}
        </section>
      </div>
    </article>
  );
}

function labelOf(token: TokenView, label: string | null, language: 'ko' | 'en'): string | null {
  if (label === null) return null;
  const names: Readonly<Record<string, { ko: string; en: string }>> = token.reveal?.labels ?? {};
  return names[label]?.[language] ?? label;
}

function Verdict({ token }: { token: TokenView }) {
  const text = useWords(words);
  const verdict = token.dropped
    ? 'dropped'
    : token.reveal?.combined == null
      ? 'silent'
      : token.reveal.modelRight
        ? 'right'
        : 'wrong';
  return (
    <p className={styles.verdict}>
      <VerdictMark verdict={verdict} />
      {text.verdicts[verdict]}
    </p>
  );
}

function ExpertAnswers({
  view,
  number,
  token,
}: {
  view: ScreenView;
  number: number;
  token: TokenView;
}) {
  const text = useWords(words);
  const language = useLanguage();
  const said = (view.round?.returns ?? []).filter(([each]) => each === number);
  const weights = new Map(
    (view.round?.assignments ?? [])
      .filter(([each, , , , , kept]) => each === number && kept === 1)
      .map(([, expert, , , weight]) => [expert, weight]),
  );
  const sorted = said
    .map(([, expert, label, right]) => ({ expert, label, right, weight: weights.get(expert) ?? 0 }))
    .sort((one, other) => other.weight - one.weight);
  if (sorted.length === 0) return null;
  const shown = sorted.slice(0, MOST_ANSWERS);
  return (
    <div className={styles.answers}>
      <h3 className={styles.subheading}>{text.answers}</h3>
      <ul className={styles.list} data-many={shown.length > 2 || undefined}>
        {shown.map(({ expert, label, right, weight }) => (
          <li key={expert} className={styles.answer}>
            <VerdictMark verdict={right === 1 ? 'right' : 'wrong'} />
            <span className={styles.said}>
              <b>{expertName(view.experts[expert], language)}</b> {labelOf(token, label, language)}
            </span>
            <span className={styles.soft}>
              <span className="visually-hidden">{text.weight} </span>
              {formatPercent(language, weight)}
            </span>
          </li>
        ))}
        {sorted.length > shown.length && (
          <li className={styles.soft}>
            {text.more(formatNumber(language, sorted.length - shown.length))}
          </li>
        )}
      </ul>
    </div>
  );
}
