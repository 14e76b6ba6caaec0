/**
 * Views say `explanation` and `startedAt`; a hall of two thousand phones need not be sent these words
 * with every question. On the wire the keys of views travel as one or two letters, and everything
 * else stays as it is. Applied to patches and whole views by whoever sends and receives them.
 */

import type { Json } from './patch';

/** The keys of views, in the order of their codes: only ever add at the end of a list. */
const KEYS = [
  // Sent with every question: one letter each.
  ...[
    'kind',
    'number',
    'startedAt',
    'endsAt',
    'pausedAt',
    'phase',
    'round',
    'work',
    'cards',
    'token',
  ],
  ...[
    'parts',
    'modality',
    'src',
    'alt',
    'text',
    'transcript',
    'poster',
    'question',
    'labels',
    'role',
  ],
  ...[
    'prompts',
    'probability',
    'rank',
    'because',
    'feature',
    'value',
    'answers',
    'outcomes',
    'answer',
  ],
  ...['combined', 'dense', 'explanation', 'source', 'points', 'learnt', 'belief', 'calls', 'model'],
  ...['image', 'audio', 'video', 'me', 'score', 'act', 'change', 'experts', 'answered', 'active'],
  // Sent now and then.
  ...[
    'shadow',
    'hidden',
    'reason',
    'ok',
    'view',
    'now',
    'seat',
    'seatKey',
    'code',
    'title',
    'host',
  ],
  ...[
    'index',
    'count',
    'intro',
    'rounds',
    'nickname',
    'presence',
    'pace',
    'cannot',
    'team',
    'card',
  ],
  ...['right', 'of', 'perModality', 'roundsActive', 'awards', 'topic', 'dimension', 'name', 'here'],
  ...['load', 'open', 'prompt', 'modalities', 'topics', 'gist', 'dropped', 'reveal', 'votes'],
  ...['modelRight', 'denseRight', 'ko', 'en', 'lobby', 'roster', 'ready', 'asked', 'assignments'],
  ...[
    'returns',
    'tokens',
    'metrics',
    'reasons',
    'history',
    'seats',
    'door',
    'flow',
    'away',
    'bots',
  ],
  ...[
    'randomRight',
    'callsDense',
    'loadCv',
    'loadCvFloor',
    'maxViolation',
    'temperature',
    'capacity',
  ],
  ...['debrief', 'random', 'podium', 'award', 'deck', 'gate', 'senses', 'scoring', 'type', 'bytes'],
  ...['width', 'height', 'durationMs', 'refusal'],
  // Lessons.
  ...['purpose', 'figure', 'choice', 'unconfirmed', 'system', 'choosing', 'previews', 'picks'],
  ...['actStory', 'loadStory', 'busiest', 'share', 'floor', 'gain', 'pre', 'post', 'pupils'],
  ...['fusion', 'test', 'turn', 'by', 'decided'],
  ...['confidence'],
  ...['captions', 'from', 'to'],
];

const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
/** Before a key that has no code (a label, a seat), so that it is never taken for one. */
const AS_IT_IS = '_';

const codeOf = new Map(KEYS.map((key, index) => [key, codeAt(index)]));
const keyOf = new Map(KEYS.map((key, index) => [codeAt(index), key]));

/** The value as it travels. */
export function shorten(value: unknown): Json {
  return renamed(value, (key) => {
    const code = codeOf.get(key);
    if (code !== undefined) return code;
    return isPlain(key) ? key : AS_IT_IS + key;
  });
}

/** What travelled, with its keys again. */
export function lengthen(value: unknown): Json {
  return renamed(value, (key) => {
    if (key.startsWith(AS_IT_IS)) return key.slice(AS_IT_IS.length);
    return keyOf.get(key) ?? key;
  });
}

/** Token and expert indices, and the mark of removed keys, are no codes and travel bare. */
function isPlain(key: string): boolean {
  return key === '-' || /^[\d:]+$/.test(key);
}

function renamed(value: unknown, nameOf: (key: string) => string): Json {
  if (Array.isArray(value)) return value.map((item) => renamed(item, nameOf));
  if (typeof value !== 'object' || value === null) return value as Json; // a leaf of plain JSON
  const result: Record<string, Json> = {};
  for (const [key, part] of Object.entries(value)) result[nameOf(key)] = renamed(part, nameOf);
  return result;
}

/** a … Z, then aa, ab, … */
function codeAt(index: number): string {
  const last = LETTERS[index % LETTERS.length] ?? '';
  return index < LETTERS.length ? last : codeAt(Math.floor(index / LETTERS.length) - 1) + last;
}
