'use client';

import { useWords } from '#app/_text/language';
import { ImagePart } from './ImagePart';
import type { MatchingCard } from './matchingCards';
import styles from './PictureGrid.module.css';

const words = {
  ko: {
    now: (at: number) => `지금은 ${at}번 그림의 글을 골라요. 다른 그림과 견줘 보세요.`,
    current: '지금 고르는 그림',
    chosen: (letter: string) => `고른 글 ${letter}`,
  },
  en: {
    now: (at: number) => `Now choose the caption of picture ${at}. Compare it with the others.`,
    current: 'the one to choose for',
    chosen: (letter: string) => `caption chosen: ${letter}`,
  },
};

/** All pictures of a batch, as CLIP compares them; the one to answer now is framed. */
export function PictureGrid({
  cards,
  current,
  chosen,
}: {
  cards: readonly MatchingCard[];
  /** The token of the card to answer. */
  current: number;
  /** Letters of the captions chosen so far, by token. */
  chosen: Readonly<Record<number, string>>;
}) {
  const text = useWords(words);
  const at = cards.findIndex(({ token }) => token === current) + 1;
  return (
    <>
      <p className={styles.now}>{text.now(at)}</p>
      <ol className={styles.grid}>
        {cards.map(({ token, picture }, index) => {
          const letter = chosen[token];
          const isCurrent = token === current;
          return (
            <li key={token} className={styles.cell} aria-current={isCurrent ? 'step' : undefined}>
              <ImagePart src={picture.src} alt={picture.alt} />
              <span className={styles.number}>
                {index + 1}
                {isCurrent && <span className="visually-hidden"> ({text.current})</span>}
              </span>
              {letter !== undefined && (
                <span className={styles.chosen}>
                  <span aria-hidden="true">✓ {letter}</span>
                  <span className="visually-hidden">{text.chosen(letter)}</span>
                </span>
              )}
            </li>
          );
        })}
      </ol>
    </>
  );
}
