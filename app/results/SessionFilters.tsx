import type { Localised } from '#game/deck/deck';
import { formatNumber } from '#app/_text/format';
import { useLanguage, useWords } from '#app/_text/language';
import { Button } from '#app/_ui/Button';
import { Field } from '#app/_ui/Field';
import { Select } from '#app/_ui/Select';
import { NO_FILTER, type SessionFilter } from './filterSessions';
import styles from './SessionFilters.module.css';

const words = {
  ko: {
    heading: '수업 찾기',
    search: '찾을 말',
    searchHint: '이름, 반, 메모, 카드 묶음, 코드',
    deck: '카드 묶음',
    tag: '반 이름표',
    from: '이날부터',
    until: '이날까지',
    all: '모두',
    clear: '조건 지우기',
    found: (count: string, of: string) =>
      count === of ? `수업 ${of}개` : `수업 ${of}개 중 ${count}개`,
  },
  en: {
    heading: 'Find a session',
    search: 'Search',
    searchHint: 'Name, class, note, deck, code',
    deck: 'Deck',
    tag: 'Class tag',
    from: 'From',
    until: 'Until',
    all: 'All',
    clear: 'Clear filters',
    found: (count: string, of: string) =>
      `${count === of ? '' : `${count} of `}${of} ${of === '1' ? 'session' : 'sessions'}`,
  },
} satisfies Localised<object>;

/** Search, deck, tag and days; says how many sessions are left. */
export function SessionFilters({
  filter,
  decks,
  tags,
  found,
  of,
  onChange,
}: {
  filter: SessionFilter;
  decks: readonly Localised[];
  tags: readonly string[];
  found: number;
  of: number;
  onChange: (filter: SessionFilter) => void;
}) {
  const text = useWords(words);
  const language = useLanguage();
  const set = (change: Partial<SessionFilter>) => onChange({ ...filter, ...change });
  const all = { value: '', label: text.all };
  return (
    <div role="search" className={styles.filters} aria-label={text.heading}>
      <div className={styles.words}>
        <Field
          label={text.search}
          type="search"
          placeholder={text.searchHint}
          value={filter.words}
          onChange={(event) => set({ words: event.target.value })}
        />
      </div>
      <Select
        label={text.deck}
        value={filter.deck}
        options={[all, ...decks.map((deck) => ({ value: deck.en, label: deck[language] }))]}
        onChoose={(deck) => set({ deck })}
      />
      <Select
        label={text.tag}
        value={filter.tag}
        options={[all, ...tags.map((tag) => ({ value: tag, label: tag }))]}
        onChoose={(tag) => set({ tag })}
      />
      <Field
        label={text.from}
        type="date"
        max={filter.until || undefined}
        value={filter.from}
        onChange={(event) => set({ from: event.target.value })}
      />
      <Field
        label={text.until}
        type="date"
        min={filter.from || undefined}
        value={filter.until}
        onChange={(event) => set({ until: event.target.value })}
      />
      <div className={styles.found}>
        <p role="status">{text.found(formatNumber(language, found), formatNumber(language, of))}</p>
        {found < of && (
          <Button look="plain" onClick={() => onChange(NO_FILTER)}>
            {text.clear}
          </Button>
        )}
      </div>
    </div>
  );
}
