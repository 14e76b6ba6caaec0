import { VerdictMark } from '#app/_figures/verdict/VerdictMark';
import { formatNumber, formatPercent } from '#app/_text/format';
import { useLanguage, useWords } from '#app/_text/language';
import type { ScreenView } from '#game/room/view';
import { AnswerDots } from './AnswerDots';
import type { BoardToken } from './boardOf';
import styles from './MatchingBoard.module.css';

const words = {
  ko: {
    open: '그림마다 꼭 맞는 글은 무엇일까요?',
    over: '우리 반이 잰 그림과 글의 가까움',
    caption: '글',
    answers: (count: string) => `답 ${count}개`,
    pair: '제짝',
  },
  en: {
    open: 'Which caption fits which picture?',
    over: 'How near the class put pictures and captions',
    caption: 'Caption',
    answers: (count: string) => (count === '1' ? '1 answer' : `${count} answers`),
    pair: 'true pair',
  },
};

const LETTERS = 'ABCDEF';
/** Opacity of a cell that everybody chose; its number stays readable. */
const DARKEST = 0.5;

/**
 * Pictures above, captions at the side, as CLIP lays out a batch. At the reveal each cell holds the
 * class's share of votes, which is its measure of how near the two are; the true pairs are framed.
 */
export function MatchingBoard({ tokens, view }: { tokens: BoardToken[]; view: ScreenView }) {
  const text = useWords(words);
  const language = useLanguage();
  const isOver = tokens.every(({ reveal }) => reveal !== null);
  const captions = tokens[0]?.sheet.labels ?? [];
  return (
    <section className={styles.board} aria-labelledby="matching-title">
      <h2 id="matching-title" className={styles.title}>
        {isOver ? text.over : text.open}
      </h2>
      <table className={styles.grid}>
        <thead>
          <tr>
            <td />
            {tokens.map((token) => (
              <th key={token.prompt} scope="col">
                <img
                  className={styles.picture}
                  src={token.image?.[language].src}
                  alt={token.gist[language]}
                />
                {!isOver && (
                  <span className={styles.count}>
                    {text.answers(
                      formatNumber(language, token.answered.active + token.answered.shadow),
                    )}
                  </span>
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {captions.map(({ id, name }, row) => (
            <tr key={id}>
              <th scope="row" className={styles.caption}>
                <span className={styles.letter}>{LETTERS[row]}</span> {name[language]}
              </th>
              {tokens.map(({ prompt, reveal }) => {
                const share = reveal?.votes[id] ?? 0;
                const isPair = reveal?.answer === id;
                return (
                  <td key={prompt} className={styles.cell} data-pair={isPair || undefined}>
                    {reveal && (
                      <>
                        <span className={styles.shade} style={{ opacity: DARKEST * share }} />
                        <span className={styles.share}>
                          {formatPercent(language, share)}
                          {isPair && (
                            <>
                              <VerdictMark verdict="right" />
                              <span className="visually-hidden">{text.pair}</span>
                            </>
                          )}
                        </span>
                      </>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <AnswerDots view={view} />
    </section>
  );
}
