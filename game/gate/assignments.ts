/** Assignments as columns of typed arrays: a plan for 100,000 tokens makes a handful of objects. */

export interface AssignmentTable {
  count: number;
  token: Int32Array;
  expert: Int32Array;
  /** Which choice of the token this expert was: 1 for its first; 0 for an expert always on. */
  rank: Int32Array;
  /** 1 when the expert holds the token, 0 when it was full. */
  kept: Uint8Array;
  /** 0 when the token went on from this full expert to another. */
  final: Uint8Array;
  /** The gate's probability or affinity, before bias and noise. */
  probability: Float64Array;
  /** Combine weight; 0 when not kept. */
  weight: Float64Array;
}

/** An empty table with room for `most` assignments. */
export function assignmentTable(most: number): AssignmentTable {
  return {
    count: 0,
    token: new Int32Array(most),
    expert: new Int32Array(most),
    rank: new Int32Array(most),
    kept: new Uint8Array(most),
    final: new Uint8Array(most),
    probability: new Float64Array(most),
    weight: new Float64Array(most),
  };
}

/** Appends one attempt; the caller has made room. */
export function addAssignment(
  table: AssignmentTable,
  token: number,
  expert: number,
  rank: number,
  kept: 0 | 1,
): void {
  const at = table.count++;
  table.token[at] = token;
  table.expert[at] = expert;
  table.rank[at] = rank;
  table.kept[at] = kept;
  table.final[at] = 1;
}
