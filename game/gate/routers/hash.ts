/**
 * Hash layers (Roller et al. 2021, arXiv:2106.04426; ParlAI, Lingvo): a fixed table sends every
 * token id to its experts. Nothing is learnt, logits are not looked at, and there is no gate
 * weight: 1 for the one expert, 1/k each for k.
 *
 * Table `random`: each id ranks the experts by a hash of id and expert, so when an expert leaves,
 * only its own tokens move (rendezvous hashing). Table `balanced`: the most frequent id of the batch
 * first, into the expert with the fewest tokens so far (ties: lower index; ids: first seen). A
 * masked expert is passed over in both.
 */

import { GateError } from '#game/gate/gateError';
import { columnBy } from '#game/gate/gateProbability';
import { CELL_COST, inSlices } from '#game/gate/inSlices';
import type { Problem } from '#game/gate/problem';
import type { Routed } from '#game/gate/routed';
import { cutMasked } from '#game/gate/select';
import { type Chosen, tokenChoice } from '#game/gate/tokenChoice';
import type { Sliced } from '#game/slices';

export function routeHash(problem: Problem): Sliced<Routed> {
  return tokenChoice(
    { ...problem, temperature: 0 },
    {
      probability: inTable,
      scores: tableScores,
      weights: () => ({ kind: 'equal' }),
      looks: false,
    },
  );
}

/** 1/k for the k experts of the table, 0 for the others. */
function inTable({ problem, chosen }: Omit<Chosen, 'probability'>): Chosen['probability'] {
  const { k } = problem;
  const sizeOf = (token: number): number => {
    let size = 0;
    for (let at = token * k; at < (token + 1) * k; at++) if (chosen[at]! >= 0) size++;
    return size;
  };
  const of = (token: number, expert: number): number =>
    chosen.subarray(token * k, (token + 1) * k).includes(expert) ? 1 / sizeOf(token) : 0;
  return {
    kind: 'uniform',
    logSum: new Float64Array(0),
    of,
    fillColumn: columnBy(of),
    fillRow: (token, row) => {
      row.fill(0);
      for (let at = token * k; at < (token + 1) * k; at++) {
        if (chosen[at]! >= 0) row[chosen[at]!] = 1 / sizeOf(token);
      }
    },
  };
}

function* tableScores(problem: Problem): Sliced<Float64Array> {
  const { tokens, experts, masked, options, k } = problem;
  const { hash } = options;
  if (hash === undefined) throw new GateError('missingOption', 'hash routing needs ids');
  if (hash.ids.length !== tokens) throw new GateError('ragged', `${hash.ids.length} ids`);
  const names = hash.experts ?? Array.from({ length: experts }, (_, expert) => expert);
  if (names.length !== experts) throw new GateError('ragged', `${names.length} expert names`);
  const seeds = Uint32Array.from(names, (name) => hashText(String(name), hash.seed ?? 0));

  const scores = new Float64Array(tokens * experts);
  yield* inSlices(tokens, experts * 4 * CELL_COST.compare, (from, to) => {
    for (let token = from; token < to; token++) {
      const id = hashText(hash.ids[token]!, 0);
      for (let expert = 0; expert < experts; expert++) {
        scores[token * experts + expert] = mixed(id ^ seeds[expert]!) / TWO_TO_32;
      }
    }
    if (masked !== null) cutMasked(scores, masked, from * experts, to * experts);
  });
  if (hash.table === 'balanced') yield* raiseBalanced(scores, hash.ids, experts, k);
  return scores;
}

/** Lifts the experts of a balanced table above all hashes, the first choice highest. */
function* raiseBalanced(
  scores: Float64Array,
  ids: readonly string[],
  experts: number,
  k: number,
): Sliced<void> {
  const tokensOf = new Map<string, number[]>();
  for (const [token, id] of ids.entries()) {
    const list = tokensOf.get(id);
    if (list) list.push(token);
    else tokensOf.set(id, [token]);
  }
  const byFrequency = [...tokensOf.values()].sort((a, b) => b.length - a.length);
  const load = new Int32Array(experts);
  for (let rank = 0; rank < k; rank++) {
    yield* inSlices(byFrequency.length, experts * 3 * CELL_COST.compare, (from, to) => {
      for (const tokens of byFrequency.slice(from, to)) {
        const expert = emptiestFor(scores, tokens[0]! * experts, load);
        if (expert < 0) continue;
        load[expert]! += tokens.length;
        for (const token of tokens) {
          const cell = token * experts + expert;
          if (scores[cell] !== -Infinity) scores[cell] = 1 + k - rank;
        }
      }
    });
  }
}

/** The expert with the least load that is neither masked nor taken already; −1 when there is none. */
function emptiestFor(scores: Float64Array, row: number, load: Int32Array): number {
  let emptiest = -1;
  for (let expert = 0; expert < load.length; expert++) {
    const score = scores[row + expert]!;
    const free = score !== -Infinity && score <= 1;
    if (free && (emptiest < 0 || load[expert]! < load[emptiest]!)) emptiest = expert;
  }
  return emptiest;
}

const TWO_TO_32 = 4294967296;
const FNV_PRIME = 0x01000193;
const FNV_START = 0x811c9dc5;

/** FNV-1a over UTF-16 units, then mixed: ids that differ in one letter must not be neighbours. */
function hashText(text: string, seed: number): number {
  let hash = (FNV_START ^ seed) >>> 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    hash = Math.imul(hash ^ (unit & 255), FNV_PRIME);
    hash = Math.imul(hash ^ (unit >>> 8), FNV_PRIME);
  }
  return mixed(hash);
}

/** The final mix of MurmurHash3, 32 bits. */
function mixed(value: number): number {
  let hash = value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
