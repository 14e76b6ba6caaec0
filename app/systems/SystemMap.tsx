import type { Localised } from '#game/deck/deck';
import type { SystemCard } from '#game/lesson/systemCard';
import { useLanguage, useWords } from '#app/_text/language';
import { VerdictSign } from '#app/_figures/system/VerdictTag';
import { verdictSentence } from '#app/_figures/system/systemWords';
import { isIn, systemGrid, type Field } from './systemGrid';
import styles from './SystemMap.module.css';

const words = {
  ko: {
    label: '멀티모달과 MoE로 나눈 지도. 칸을 누르면 그 모델만 보여요.',
    rows: { yes: '멀티모달', no: '멀티모달 아님', unconfirmed: '멀티모달 미확인' },
    columns: { yes: 'MoE', no: 'MoE 아님', unconfirmed: 'MoE 미확인' },
    count: (count: number) => `${count}개`,
    hint: '칸을 누르면 그 모델만 보여요.',
  },
  en: {
    label: 'Map of multimodal and MoE. Press a field to see only its systems.',
    rows: { yes: 'Multimodal', no: 'Not multimodal', unconfirmed: 'Multimodal unconfirmed' },
    columns: { yes: 'MoE', no: 'Not MoE', unconfirmed: 'MoE unconfirmed' },
    count: (count: number) => (count === 1 ? '1 system' : `${count} systems`),
    hint: 'Press a field to see only its systems.',
  },
} satisfies Localised<object>;

/** “GPT-4” is one word in a narrow field. */
const HARD_HYPHEN = '\u2011';

/** The two ideas as two axes: who is in which field, and at a press only those. */
export function SystemMap({
  cards,
  chosen,
  onChoose,
}: {
  cards: readonly SystemCard[];
  chosen: Field | null;
  onChoose: (field: Field | null) => void;
}) {
  const text = useWords(words);
  const language = useLanguage();
  const grid = systemGrid(cards);
  const columns = grid[0] ?? [];
  return (
    <div>
      <div
        className={styles.map}
        role="group"
        aria-label={text.label}
        data-columns={columns.length}
      >
        <span className={styles.corner} />
        {columns.map(({ moe }) => (
          <span key={moe} className={styles.column} aria-hidden="true">
            <VerdictSign verdict={moe} />
            {text.columns[moe]}
          </span>
        ))}
        {grid.map((row) => (
          <div key={row[0]?.multimodal} className={styles.row}>
            <span className={styles.rowName} aria-hidden="true">
              {row[0] && (
                <>
                  <VerdictSign verdict={row[0].multimodal} />
                  {text.rows[row[0].multimodal]}
                </>
              )}
            </span>
            {row.map((field) => {
              const inside = cards.filter((card) => isIn(field, card));
              const isChosen = chosen?.multimodal === field.multimodal && chosen.moe === field.moe;
              return (
                <button
                  key={field.moe}
                  type="button"
                  className={styles.field}
                  data-between={
                    field.moe === 'unconfirmed' || field.multimodal === 'unconfirmed' || undefined
                  }
                  aria-pressed={isChosen}
                  onClick={() => onChoose(isChosen ? null : field)}
                >
                  <span className="visually-hidden">
                    {verdictSentence('multimodal', field.multimodal, language)},{' '}
                    {verdictSentence('moe', field.moe, language)}:{' '}
                  </span>
                  <span className={styles.count}>{text.count(inside.length)}</span>
                  <span className={styles.names}>
                    {inside.map(({ name }) => name.replaceAll('-', HARD_HYPHEN)).join(', ')}
                  </span>
                </button>
              );
            })}
          </div>
        ))}
      </div>
      <p className={styles.hint}>{text.hint}</p>
    </div>
  );
}
