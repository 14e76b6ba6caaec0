'use client';

import Link from 'next/link';
import type { Localised } from '#game/deck/deck';
import type { ComparedBy, Comparison } from '#server/pages';
import { formatNumber } from '#app/_text/format';
import { useLanguage, useWords } from '#app/_text/language';
import { Button } from '#app/_ui/Button';
import { Notice } from '#app/_ui/Notice';
import { CompareTables } from '../_compare/CompareTables';
import { ResultsFrame } from '../ResultsFrame';
import { useLocalDate } from '../useLocalDate';
import styles from '../results.module.css';

const words = {
  ko: {
    heading: '나란히 비교',
    by: '무엇을 비교할까요?',
    sessions: '수업끼리',
    classes: '반끼리',
    session: '수업',
    class: '반',
    untagged: '이름표 없음',
    count: (count: string) => `수업 ${count}개`,
    empty: '비교할 수업이 없어요. 지워졌거나 아직 만든 수업이 없어요.',
    leftOut: (count: string) => `한눈에 볼 수 있게 최근 것만 보여요. ${count}개는 뺐어요.`,
    print: '인쇄하기',
  },
  en: {
    heading: 'Side by side',
    by: 'What should be compared?',
    sessions: 'Sessions',
    classes: 'Classes',
    session: 'Session',
    class: 'Class',
    untagged: 'No tag',
    count: (count: string) => (count === '1' ? '1 session' : `${count} sessions`),
    empty: 'There is nothing to compare: these sessions were deleted, or none was held yet.',
    leftOut: (count: string) => `Only the latest are shown; ${count} were left out.`,
    print: 'Print',
  },
} satisfies Localised<object>;

const WAYS: readonly ComparedBy[] = ['sessions', 'classes'];

/** Sessions or classes on the same measures. */
export function ComparePage({
  comparison,
  of,
}: {
  comparison: Comparison | null;
  /** The sessions chosen; null for all. */
  of: string | null;
}) {
  const text = useWords(words);
  const language = useLanguage();
  const local = useLocalDate();
  const by = comparison?.by ?? 'sessions';
  const number = (value: number) => formatNumber(language, value);
  const things = (comparison?.things ?? []).map(({ key, name, at, measures }) => ({
    key,
    name: name[language] || text.untagged,
    detail: by === 'classes' ? text.count(number(measures.sessions)) : local.date(at),
    address: by === 'classes' ? null : `/results/${key}`,
    measures,
  }));
  const address = (way: ComparedBy) =>
    `/results/compare?by=${way}${of === null ? '' : `&of=${of}`}`;
  return (
    <ResultsFrame title={<h1>{text.heading}</h1>}>
      <nav className={styles.ways} aria-label={text.by}>
        {WAYS.map((way) => (
          <Link
            key={way}
            href={address(way)}
            className={styles.way}
            aria-current={way === by ? 'page' : undefined}
            prefetch={false}
          >
            {text[way]}
          </Link>
        ))}
        <Button look="plain" onClick={() => window.print()}>
          {text.print}
        </Button>
      </nav>
      {comparison === null || things.length === 0 ? (
        <p className={styles.empty}>{text.empty}</p>
      ) : (
        <section className={styles.compared} aria-label={text.heading}>
          {comparison.leftOut > 0 && <Notice title={text.leftOut(number(comparison.leftOut))} />}
          <CompareTables
            things={things}
            nameOfThings={by === 'classes' ? text.class : text.session}
          />
        </section>
      )}
    </ResultsFrame>
  );
}
