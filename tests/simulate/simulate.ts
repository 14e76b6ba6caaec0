/**
 * `npm run simulate`: plays the standard class and prints what every round was like.
 *
 *   npm run simulate -- --experts 8,30,100 --seeds 200 --preset default --markdown
 *   npm run simulate -- --experts 30 --k 1 --balance none --learn-from active --overflow drop
 *   npm run simulate -- --change-after 6 --show 6,7,8,9,10,11,12
 *   npm run simulate -- --experts 30 --preset random,default,collapse,drop --summary --markdown
 */

import { parseArgs } from 'node:util';
import {
  BALANCES,
  type GateSettings,
  LEARN_FROM,
  LEARNERS,
  OVERFLOWS,
  ROUTERS,
} from '#game/gate/gate';
import { PRESET_IDS, type PresetId, PRESETS } from '#game/gate/presets';
import { averageRounds, STANDARD } from './averageRounds';
import type { MeasuredRound } from '#game/gate/simulation/classRounds';
import { columnsOf, printSummary, printTable } from './printTable';
import { FEATURE_SETS } from '#game/gate/simulation/standardClass';

const { values } = parseArgs({
  options: {
    experts: { type: 'string', default: '30' },
    seeds: { type: 'string', default: '200' },
    rounds: { type: 'string', default: String(STANDARD.rounds) },
    show: { type: 'string', default: '1,2,4,6,8,10,12' },
    calls: { type: 'string', default: String(STANDARD.callsPerExpert) },
    cards: { type: 'string', default: String(STANDARD.cards) },
    features: { type: 'string', default: STANDARD.features },
    'change-after': { type: 'string' },
    preset: { type: 'string', default: 'default' },
    router: { type: 'string' },
    k: { type: 'string' },
    'capacity-factor': { type: 'string' },
    overflow: { type: 'string' },
    balance: { type: 'string' },
    'balance-strength': { type: 'string' },
    learner: { type: 'string' },
    'learn-from': { type: 'string' },
    'learning-rate': { type: 'string' },
    exploration: { type: 'string' },
    'exploration-decay': { type: 'string' },
    /** One line for each preset and size instead of a table of rounds. */
    summary: { type: 'boolean', default: false },
    markdown: { type: 'boolean', default: false },
  },
});

const form = values.markdown ? 'markdown' : 'plain';
const shown = numbers('show', values.show);
const summary: { name: string; rounds: MeasuredRound[] }[] = [];
for (const name of values.preset.split(',')) {
  const preset = oneOf('preset', name, PRESET_IDS);
  const settings = settingsOf(preset);
  for (const experts of numbers('experts', values.experts)) {
    const rounds = play(settings, experts);
    if (values.summary) summary.push({ name: `${preset}, ${experts} experts`, rounds });
    else {
      const title = `${experts} experts, ${titleOf(preset, settings)}, ${values.seeds} seeds`;
      console.log(printTable(title, columnsOf(rounds, shown), form));
    }
  }
}
if (values.summary) console.log(printSummary(`${values.seeds} seeds each`, summary, form));

function play(settings: GateSettings, experts: number): MeasuredRound[] {
  const changeAfter = values['change-after'];
  return averageRounds(
    {
      experts,
      settings,
      rounds: number('rounds', values.rounds),
      callsPerExpert: number('calls', values.calls),
      cards: number('cards', values.cards),
      features: oneOf('features', values.features, FEATURE_SETS),
      changeAfter: changeAfter === undefined ? null : number('change-after', changeAfter),
    },
    number('seeds', values.seeds),
  );
}

function settingsOf(preset: PresetId): GateSettings {
  const { settings: base } = PRESETS[preset];
  const factor = values['capacity-factor'];
  const numberOr = (name: keyof typeof values, otherwise: number): number => {
    const text = values[name];
    return typeof text === 'string' ? number(name, text) : otherwise;
  };
  return {
    router: values.router === undefined ? base.router : oneOf('router', values.router, ROUTERS),
    k: numberOr('k', base.k),
    capacityFactor:
      factor === undefined
        ? base.capacityFactor
        : factor === 'none'
          ? null
          : number('capacity-factor', factor),
    overflow: oneOf('overflow', values.overflow ?? base.overflow, OVERFLOWS),
    balance: oneOf('balance', values.balance ?? base.balance, BALANCES),
    balanceStrength: numberOr('balance-strength', base.balanceStrength),
    learner: oneOf('learner', values.learner ?? base.learner, LEARNERS),
    learnFrom: oneOf('learn-from', values['learn-from'] ?? base.learnFrom, LEARN_FROM),
    learningRate: numberOr('learning-rate', base.learningRate),
    exploration: numberOr('exploration', base.exploration),
    explorationDecay: numberOr('exploration-decay', base.explorationDecay),
  };
}

function titleOf(preset: PresetId, gate: GateSettings): string {
  const capacity = gate.capacityFactor === null ? 'no capacity limit' : `×${gate.capacityFactor}`;
  return [
    `preset ${preset}`,
    `router ${gate.router}`,
    `k ${gate.k}`,
    `capacity ${capacity}`,
    `overflow ${gate.overflow}`,
    `balance ${gate.balance}`,
    `learner ${gate.learner} from ${gate.learnFrom}`,
  ].join(', ');
}

function number(name: string, text: string): number {
  const value = Number(text);
  if (text.trim() === '' || !Number.isFinite(value)) throw new Error(`--${name} needs a number`);
  return value;
}

function numbers(name: string, text: string): number[] {
  return text.split(',').map((part) => number(name, part));
}

function oneOf<Choice extends string>(
  name: string,
  text: string,
  choices: readonly Choice[],
): Choice {
  const found = choices.find((choice) => choice === text);
  if (found === undefined) throw new Error(`--${name} is one of ${choices.join(', ')}`);
  return found;
}
