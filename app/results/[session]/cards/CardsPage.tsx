'use client';

import Link from 'next/link';
import type { Localised } from '#game/deck/deck';
import type { ExpertCardOf } from '#server/pages';
import { cardFacts } from '#app/_expertCard/cardFacts';
import { ExpertCard } from '#app/_expertCard/ExpertCard';
import { useLanguage, useWords } from '#app/_text/language';
import { sessionName } from '#app/_text/sessionName';
import { Button } from '#app/_ui/Button';
import { ResultsFrame } from '../../ResultsFrame';
import type { SessionRow } from '../../sessionRow';
import shared from '../../results.module.css';
import styles from './CardsPage.module.css';

const words = {
  ko: {
    heading: '전문가 카드',
    how: '학생마다 한 장이에요. 인쇄하면 한 쪽에 네 장씩 나와요.',
    print: '인쇄하기',
    none: '수업의 마무리까지 가면 카드가 생겨요.',
  },
  en: {
    heading: 'Expert cards',
    how: 'One for each pupil; printed, there are four to a page.',
    print: 'Print',
    none: 'Cards are made when the session comes to its debrief.',
  },
} satisfies Localised<object>;

/** The cards of a class on paper. */
export function CardsPage({
  session,
  cards,
}: {
  session: SessionRow;
  cards: readonly ExpertCardOf[];
}) {
  const text = useWords(words);
  const language = useLanguage();
  const title = (
    <>
      <h1>{text.heading}</h1>
      <p>
        <Link href={`/results/${session.id}`} prefetch={false}>
          {sessionName(session, language)}
        </Link>
      </p>
    </>
  );
  return (
    <ResultsFrame title={title}>
      {cards.length === 0 ? (
        <p className={shared.empty}>{text.none}</p>
      ) : (
        <>
          <div className={styles.how}>
            <p>{text.how}</p>
            <Button look="primary" onClick={() => window.print()}>
              {text.print}
            </Button>
          </div>
          <ul className={styles.cards}>
            {cards.map(({ seat, me, card }) => (
              <li key={seat} className={styles.card}>
                <ExpertCard facts={cardFacts(me, card, language)} />
              </li>
            ))}
          </ul>
        </>
      )}
    </ResultsFrame>
  );
}
