import Link from 'next/link';
import type { Language, Localised } from '#game/deck/deck';
import type { ActMeasures } from '#server/pages';
import { useLanguage, useWords } from '#app/_text/language';
import { routerName } from '#app/_text/routers';
import type { ComparedThing } from '../_compare/comparedThing';
import { CompareTables } from '../_compare/CompareTables';
import styles from './report.module.css';

const words = {
  ko: {
    act: '막',
    number: (act: number) => `${act}막`,
    only: '이 수업에는 게이트를 쓴 막이 하나뿐이라 막끼리 비교할 것이 없어요.',
    none: '끝난 라운드가 없어 아직 비교할 것이 없어요.',
    more: '다른 수업이나 반과 비교하기',
  },
  en: {
    act: 'Act',
    number: (act: number) => `Act ${act}`,
    only: 'Only one act of this session was played for the model, so there are no acts to compare.',
    none: 'No round is finished, so there is nothing to compare yet.',
    more: 'Compare with other sessions or classes',
  },
} satisfies Localised<object>;

/** An act as something to put beside others. */
export function toThing(
  { act, title, router, measures }: ActMeasures,
  language: Language,
): ComparedThing {
  const number = words[language].number(act + 1);
  return {
    key: String(act),
    name: title?.[language] ?? number,
    detail: `${number} · ${routerName(router)[language]}`,
    address: null,
    measures,
  };
}

/** The acts of a session side by side, and the way to other sessions. */
export function CompareSection({ acts }: { acts: readonly ActMeasures[] }) {
  const text = useWords(words);
  const language = useLanguage();
  const things = acts.map((act) => toThing(act, language));
  return (
    <>
      {things.length > 1 ? (
        <CompareTables things={things} nameOfThings={text.act} />
      ) : (
        <p className={styles.facts}>{things.length === 1 ? text.only : text.none}</p>
      )}
      <p className={styles.onScreen}>
        <Link href="/results/compare" prefetch={false}>
          {text.more}
        </Link>
      </p>
    </>
  );
}
