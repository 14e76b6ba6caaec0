import { PRESETS, type PresetId } from '#game/gate/presets';
import type { ActSettings } from '#game/room/state';

/** Enough rounds to see a gate learn, and few enough for one lesson. */
const ROUNDS = 8;
/** A class quiz of one prompt at a time is over after as many questions. */
const QUIZ_ROUNDS = 10;
const SECONDS = 20;

/** The one act of a room that was opened with a preset. */
export function presetAct(id: PresetId): ActSettings {
  const { name, published, settings } = PRESETS[id];
  const isQuiz = settings.router === 'dense';
  return {
    title: name,
    intro: published,
    gate: settings,
    // Everybody answers everything: one prompt at a time is the classic live quiz.
    batchSize: isQuiz ? 1 : 'auto',
    rounds: isQuiz ? QUIZ_ROUNDS : ROUNDS,
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
