/** What a lab is set to. All of it stands in the address, so that a link shows the same lab. */

import { type Balance, BALANCES, type GateSettings, type Learner, LEARNERS } from '#game/gate/gate';
import { type PresetId, PRESET_IDS, PRESETS } from '#game/gate/presets';

/** Published gates, and Soft MoE, which has no discrete routing and is therefore not played in class. */
export const LAB_GATES = [...PRESET_IDS, 'softMoE'] as const;
export type LabGate = (typeof LAB_GATES)[number];

export const LAB_LIMITS = {
  experts: [2, 100],
  k: [1, 8],
  rounds: [0, 24],
  seed: [1, 9999],
} as const;

/** Capacity factors on offer; null is no limit. */
export const LAB_FACTORS = [null, 0.75, 1, 1.25, 1.5, 2] as const;
export type LabFactor = (typeof LAB_FACTORS)[number];

export interface LabSettings {
  gate: LabGate;
  experts: number;
  k: number;
  factor: LabFactor;
  balance: Balance;
  learner: Learner;
  /** The same number gives the same class and the same chance. */
  seed: number;
  /** Whether everybody is good at something else after the sixth round. */
  changes: boolean;
  /** Rounds played so far. */
  rounds: number;
}

const FIRST_EXPERTS = 30;
export const CHANGES_AFTER = 6;

/** A lab of the gate as it is published, with nothing played yet. */
export function labOf(gate: LabGate, kept: Partial<LabSettings> = {}): LabSettings {
  const { k, capacityFactor, balance, learner } = presetOf(gate);
  const factor = LAB_FACTORS.find((one) => one === capacityFactor) ?? null;
  const [, mostK] = LAB_LIMITS.k;
  const own = { gate, k: Math.min(k, mostK), factor, balance, learner };
  return { experts: FIRST_EXPERTS, seed: 1, changes: false, ...kept, ...own, rounds: 0 };
}

/** The gate's settings: the preset's, with what the lab changes. */
export function gateOf({ gate, k, factor, balance, learner }: LabSettings): GateSettings {
  return { ...presetOf(gate), k, capacityFactor: factor, balance, learner };
}

function presetOf(gate: LabGate): GateSettings {
  if (gate !== 'softMoE') return PRESETS[gate].settings;
  return { ...PRESETS.dense.settings, router: 'softMoE', learner: 'affinity' };
}

/** The id of the preset that is played; null for what is no preset. */
export function presetIdOf(gate: LabGate): PresetId | null {
  return gate === 'softMoE' ? null : gate;
}

/** Reads an address. What is missing, unknown or out of bounds is as the gate has it. */
export function readLab(parameter: (name: string) => string | null): LabSettings {
  const gate = LAB_GATES.find((one) => one === parameter('gate')) ?? 'default';
  const usual = labOf(gate);
  // null is among them, so that one that is not found must be told from it.
  const factor = LAB_FACTORS.findIndex((one) => String(one ?? 'none') === parameter('factor'));
  return {
    ...usual,
    experts: whole(parameter('experts'), LAB_LIMITS.experts, usual.experts),
    k: whole(parameter('k'), LAB_LIMITS.k, usual.k),
    factor: LAB_FACTORS[factor] === undefined ? usual.factor : LAB_FACTORS[factor],
    balance: BALANCES.find((one) => one === parameter('balance')) ?? usual.balance,
    learner: LEARNERS.find((one) => one === parameter('learner')) ?? usual.learner,
    seed: whole(parameter('seed'), LAB_LIMITS.seed, usual.seed),
    changes: parameter('changes') === 'yes',
    rounds: whole(parameter('rounds'), LAB_LIMITS.rounds, usual.rounds),
  };
}

/** The address of a lab, with only what differs from the gate as it is. */
export function queryOf(lab: LabSettings): string {
  const usual = labOf(lab.gate);
  const query = new URLSearchParams();
  if (lab.gate !== 'default') query.set('gate', lab.gate);
  for (const name of ['experts', 'k', 'balance', 'learner', 'seed', 'rounds'] as const) {
    if (lab[name] !== usual[name]) query.set(name, String(lab[name]));
  }
  if (lab.factor !== usual.factor) query.set('factor', String(lab.factor ?? 'none'));
  if (lab.changes) query.set('changes', 'yes');
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
}

/** What the gate does not read cannot be set. */
export function isUsed(lab: LabSettings, field: 'k' | 'factor' | 'balance' | 'learner'): boolean {
  const { router } = presetOf(lab.gate);
  const everybody = router === 'dense' || router === 'softMoE';
  switch (field) {
    case 'k':
      return !everybody && router !== 'switch' && router !== 'base';
    case 'factor':
      return !everybody && router !== 'base';
    case 'balance':
      return !everybody && !['random', 'hash', 'expertChoice', 'base'].includes(router);
    case 'learner':
      return router !== 'random' && router !== 'hash';
  }
}

function whole(text: string | null, [least, most]: readonly [number, number], usual: number) {
  const value = text === null || text.trim() === '' ? NaN : Number(text);
  return Number.isInteger(value) && value >= least && value <= most ? value : usual;
}
