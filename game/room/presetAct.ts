/** A preset alone as an act to play: what "choose a gate and start" means. */

import type { Preset } from '#game/gate/presets';
import type { ActSettings } from './state';

const ROUNDS = 4;
/** One question at a time needs more rounds to make a game. */
const QUESTION_ROUNDS = 8;
const SECONDS = 20;

/** Dense is the classic quiz round of one prompt; everything else gives each expert a few calls. */
export function actOfPreset(preset: Preset): ActSettings {
  const isQuestion = preset.settings.router === 'dense';
  return {
    title: preset.name,
    intro: preset.scaledDown,
    gate: preset.settings,
    batchSize: isQuestion ? 1 : 'auto',
    rounds: isQuestion ? QUESTION_ROUNDS : ROUNDS,
    seconds: SECONDS,
    experts: { kind: 'seats' },
    senses: 'all',
    scoring: 'right',
    memory: 'fresh',
    modalities: [],
    decks: [],
    topics: [],
    listed: [],
    purpose: 'play',
    figure: null,
    choice: 'gate',
  };
}
