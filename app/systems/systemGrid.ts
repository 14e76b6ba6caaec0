import type { SystemCard, Verdict } from '#game/lesson/systemCard';

/** One field of the map: systems with the same two verdicts. */
export interface Field {
  multimodal: Verdict;
  moe: Verdict;
}

/** The two verdicts everybody knows have rows and columns of their own, whoever is in them. */
const ROWS: readonly Verdict[] = ['yes', 'unconfirmed', 'no'];
const COLUMNS: readonly Verdict[] = ['no', 'unconfirmed', 'yes'];

/**
 * The map of multimodal × MoE: two rows and two columns, and what is unconfirmed in between, if
 * there is any. fields[row][column].
 */
export function systemGrid(cards: readonly Pick<SystemCard, 'multimodal' | 'moe'>[]): Field[][] {
  const rows = ROWS.filter(
    (row) => row !== 'unconfirmed' || cards.some(({ multimodal }) => multimodal.is === row),
  );
  const columns = COLUMNS.filter(
    (column) => column !== 'unconfirmed' || cards.some(({ moe }) => moe.is === column),
  );
  return rows.map((multimodal) => columns.map((moe) => ({ multimodal, moe })));
}

/** Whether a system is in a field; every system is in no field at all. */
export function isIn(
  field: Field | null,
  { multimodal, moe }: Pick<SystemCard, 'multimodal' | 'moe'>,
): boolean {
  return field === null || (multimodal.is === field.multimodal && moe.is === field.moe);
}
