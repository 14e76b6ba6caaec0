import type { Modality } from '#game/deck/deck';
import { MODALITIES } from '#game/deck/deck';
import type { ExpertView } from '#game/room/view';

export interface HeatCell {
  modality: Modality;
  x: number;
  y: number;
  width: number;
  height: number;
  /** The gate's belief, 0..1. */
  value: number;
}

/** One expert's column; in an auditorium the mean of a few neighbours. */
export interface HeatColumn {
  /** The first expert of the column, which names it. */
  expert: number;
  experts: number;
  x: number;
  width: number;
  strongest: Modality;
  cells: HeatCell[];
}

export interface HeatMapLayout {
  width: number;
  height: number;
  rowHeight: number;
  columns: HeatColumn[];
  /** Where the experts strongest in one modality stand side by side. */
  groups: { modality: Modality; x: number; width: number; experts: number }[];
}

/** Narrower columns could not be seen. */
const LEAST_COLUMN = 3;
const ROW_GAP = 0.14;
const COLUMN_GAP = 0.12;

/**
 * Modality × expert: a row for each modality, a column for each expert. Columns are grouped by the
 * modality in which the gate believes most, so that specialising shows as a staircase.
 */
export function layoutHeatMap(
  experts: Readonly<Record<number, Pick<ExpertView, 'belief'>>>,
  size: { width: number; height: number },
): HeatMapLayout {
  const sorted = Object.entries(experts)
    .map(([key, { belief }]) => ({ expert: Number(key), belief, strongest: strongestOf(belief) }))
    .sort(
      (a, b) =>
        MODALITIES.indexOf(a.strongest) - MODALITIES.indexOf(b.strongest) ||
        b.belief[b.strongest] - a.belief[a.strongest] ||
        a.expert - b.expert,
    );
  const most = Math.max(1, Math.floor(size.width / LEAST_COLUMN));
  const perColumn = Math.max(1, Math.ceil(sorted.length / most));
  const count = Math.ceil(sorted.length / perColumn);
  const pitch = count === 0 ? size.width : size.width / count;
  const rowHeight = size.height / MODALITIES.length;
  const columns = Array.from({ length: count }, (_, index) => {
    const members = sorted.slice(index * perColumn, (index + 1) * perColumn);
    const first = members[0]!; // count is chosen so that every column has a member
    const x = index * pitch;
    return {
      expert: first.expert,
      experts: members.length,
      x,
      width: pitch * (1 - COLUMN_GAP),
      strongest: first.strongest,
      cells: MODALITIES.map((modality, row) => ({
        modality,
        x,
        y: row * rowHeight + (rowHeight * ROW_GAP) / 2,
        width: pitch * (1 - COLUMN_GAP),
        height: rowHeight * (1 - ROW_GAP),
        value: members.reduce((sum, { belief }) => sum + belief[modality], 0) / members.length,
      })),
    };
  });
  const groups = MODALITIES.flatMap((modality) => {
    const own = columns.filter((column) => column.strongest === modality);
    const [first] = own;
    const last = own.at(-1);
    if (!first || !last) return [];
    return [
      {
        modality,
        x: first.x,
        width: last.x + last.width - first.x,
        experts: sorted.filter((each) => each.strongest === modality).length,
      },
    ];
  });
  return { ...size, rowHeight, columns, groups };
}

/** Below this lead nobody is called strong in anything. */
const LEAST_LEAD = 0.05;

/** Beliefs that read the same in whole percent. */
const ALIKE = 0.005;

export interface BestExpert {
  expert: number;
  belief: number;
  /** How many experts the gate believes in alike, this one among them. */
  alike: number;
}

/** For each modality the expert in whom the gate believes most; null while it sees no difference. */
export function bestExperts(
  experts: Readonly<Record<number, Pick<ExpertView, 'belief'>>>,
): Record<Modality, BestExpert | null> {
  const best = (modality: Modality) => {
    const all = Object.entries(experts).map(([key, { belief }]) => ({
      expert: Number(key),
      belief: belief[modality],
    }));
    const top = all.reduce<(typeof all)[number] | null>(
      (known, each) => (known === null || each.belief > known.belief ? each : known),
      null,
    );
    const mean = all.reduce((sum, each) => sum + each.belief, 0) / Math.max(1, all.length);
    if (top === null || top.belief < mean + LEAST_LEAD) return null;
    const alike = all.filter(({ belief }) => top.belief - belief < ALIKE).length;
    return { ...top, alike };
  };
  return { text: best('text'), image: best('image'), audio: best('audio'), video: best('video') };
}

function strongestOf(belief: Record<Modality, number>): Modality {
  return MODALITIES.reduce((best, each) => (belief[each] > belief[best] ? each : best));
}
