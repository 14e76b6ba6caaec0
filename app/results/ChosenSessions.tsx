import type { Localised } from '#game/deck/deck';
import { formatNumber } from '#app/_text/format';
import { useLanguage, useWords } from '#app/_text/language';
import { Button, ButtonLink } from '#app/_ui/Button';
import type { SessionRow } from './sessionRow';
import styles from './results.module.css';

const words = {
  ko: {
    label: '고른 수업으로 할 일',
    none: '수업을 둘 이상 고르면 합치거나 나란히 비교할 수 있어요.',
    chosen: (count: string) => `${count}개 골랐어요`,
    one: '하나 더 고르면 합치거나 비교할 수 있어요.',
    merge: '합쳐 보기',
    tooMany: (most: string) => `한 번에 ${most}개까지 합칠 수 있어요.`,
    compare: '나란히 비교',
    classes: '반끼리 비교',
    all: '보이는 수업 모두 고르기',
    clear: '고르기 취소',
  },
  en: {
    label: 'With the sessions chosen',
    none: 'Choose two or more sessions to merge them or to put them side by side.',
    chosen: (count: string) => `${count} chosen`,
    one: 'Choose one more to merge or compare.',
    merge: 'Merge into one report',
    tooMany: (most: string) => `Up to ${most} can be merged at a time.`,
    compare: 'Compare',
    classes: 'Compare classes',
    all: 'Choose all that are listed',
    clear: 'Choose none',
  },
} satisfies Localised<object>;

/** As many as the server reads together. */
const MOST_MERGED = 20;

/** What can be done with several sessions at once. */
export function ChosenSessions({
  chosen,
  found,
  onChoose,
}: {
  chosen: readonly SessionRow[];
  /** Those that fit the filters. */
  found: readonly SessionRow[];
  onChoose: (ids: string[]) => void;
}) {
  const text = useWords(words);
  const language = useLanguage();
  const number = (value: number) => formatNumber(language, value);
  const of = chosen.map(({ id }) => id).join(',');
  const canMerge = chosen.length >= 2 && chosen.length <= MOST_MERGED;
  return (
    <div
      role="region"
      className={chosen.length > 0 ? styles.chosen : styles.unchosen}
      aria-label={text.label}
    >
      <p role="status">
        {chosen.length === 0 ? text.none : text.chosen(number(chosen.length))}
        {chosen.length === 1 && ` · ${text.one}`}
        {chosen.length > MOST_MERGED && ` · ${text.tooMany(number(MOST_MERGED))}`}
      </p>
      {canMerge && (
        <ButtonLink look="primary" href={`/results/merged?of=${of}`}>
          {text.merge}
        </ButtonLink>
      )}
      {chosen.length >= 2 && (
        <ButtonLink href={`/results/compare?of=${of}`}>{text.compare}</ButtonLink>
      )}
      {chosen.length === 0 && (
        <ButtonLink href="/results/compare?by=classes">{text.classes}</ButtonLink>
      )}
      {chosen.length < found.length && (
        <Button look="plain" onClick={() => onChoose(found.map(({ id }) => id))}>
          {text.all}
        </Button>
      )}
      {chosen.length > 0 && (
        <Button look="plain" onClick={() => onChoose([])}>
          {text.clear}
        </Button>
      )}
    </div>
  );
}
