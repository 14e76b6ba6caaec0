import { describe, expect, test } from 'vitest';
import type { ZodType } from 'zod';
import { PRESETS } from '#game/gate/presets';
import {
  actSettingsSchema,
  attachRequestSchema,
  createRoomRequestSchema,
  hostCommandSchema,
  joinRequestSchema,
  parseGateSettings,
  seatCommandSchema,
} from '#game/protocol/schemas';
import { actOfPreset } from '#game/room/presetAct';
import { AFFINITY, anAct } from '#tests/support/aRoom';

const JOIN = {
  code: '482915',
  nickname: '민지',
  language: 'ko',
  cannot: ['audio'],
  submission: 'a1b2c3',
};
const PLAYER = { as: 'player', code: '482915', seat: 'V1StGXR8', seatKey: 'x_Y-9', language: 'en' };
const ANSWER = { type: 'submitAnswer', round: 1, token: 0, label: 'piano', submission: 'a1' };
const CREATE = {
  decks: ['senses'],
  play: { kind: 'preset', preset: 'switch' },
  bots: 30,
  flow: 'automatic',
  start: 'now',
  language: 'ko',
  title: ' 3학년 2반 ',
};

function accepts(schema: ZodType, value: unknown): boolean {
  return schema.safeParse(value).success;
}

describe('what may come in', () => {
  test.each<[string, ZodType, unknown]>([
    ['a join', joinRequestSchema, JOIN],
    ['a host', attachRequestSchema, { as: 'host', code: '482915' }],
    ['a screen', attachRequestSchema, { as: 'screen', code: '482915' }],
    ['a player', attachRequestSchema, PLAYER],
    ['next', hostCommandSchema, { type: 'advance', phase: 3 }],
    ['a kick', hostCommandSchema, { type: 'kickSeat', seat: 'V1StGXR8' }],
    ['another act', hostCommandSchema, { type: 'addAct', act: anAct() }],
    ['a page', hostCommandSchema, { type: 'show', shown: { kind: 'debrief', page: 'podium' } }],
    [
      'a prompt',
      hostCommandSchema,
      { type: 'show', shown: { kind: 'reveal', phase: 3, part: 'prompts', prompt: 2 } },
    ],
    ['an answer', seatCommandSchema, ANSWER],
    ['an answer and how sure', seatCommandSchema, { ...ANSWER, sure: 'unsure' }],
    ['an act that asks it', actSettingsSchema, anAct({ confidence: 'asked' })],
    ['picks', seatCommandSchema, { type: 'pickPrompts', round: 2, tokens: [3, 0] }],
    ['no picks', seatCommandSchema, { type: 'pickPrompts', round: 2, tokens: [] }],
    ['several decks', createRoomRequestSchema, { ...CREATE, decks: ['senses', 'fusion'] }],
    ['a room of bots that starts', createRoomRequestSchema, { ...CREATE, start: 'now' }],
    ['a pace', seatCommandSchema, { type: 'setPace', pace: 'longer' }],
    ['a preset game', createRoomRequestSchema, CREATE],
    ['acts', createRoomRequestSchema, { ...CREATE, play: { kind: 'acts', acts: [anAct()] } }],
  ])('%s', (_, schema, value) => {
    expect(accepts(schema, value)).toBe(true);
  });

  test('a title is trimmed', () => {
    expect(createRoomRequestSchema.parse(CREATE).title).toBe('3학년 2반');
  });
});

describe('what may not', () => {
  test.each<[string, ZodType, unknown]>([
    ['nothing', joinRequestSchema, undefined],
    ['a code of letters', joinRequestSchema, { ...JOIN, code: 'ABCDEF' }],
    ['an endless nickname', joinRequestSchema, { ...JOIN, nickname: 'x'.repeat(10_000) }],
    ['one key too many', joinRequestSchema, { ...JOIN, admin: true }],
    ['an unknown modality', joinRequestSchema, { ...JOIN, cannot: ['smell'] }],
    [
      'a list of modalities without end',
      joinRequestSchema,
      { ...JOIN, cannot: Array(9).fill('text') },
    ],
    ['an id with blanks', seatCommandSchema, { ...ANSWER, submission: 'a b' }],
    ['a token of another kind', seatCommandSchema, { ...ANSWER, token: '0' }],
    ['a sureness of another kind', seatCommandSchema, { ...ANSWER, sure: 0.7 }],
    ['a sureness without a value', seatCommandSchema, { ...ANSWER, sure: undefined }],
    ['half a token', seatCommandSchema, { ...ANSWER, token: 0.5 }],
    [
      'a page nobody has',
      hostCommandSchema,
      { type: 'show', shown: { kind: 'debrief', page: 'gossip' } },
    ],
    ['NaN', hostCommandSchema, { type: 'advance', phase: NaN }],
    ['a player without a key', attachRequestSchema, { ...PLAYER, seatKey: '' }],
    ['the clock', hostCommandSchema, { type: 'deadlinePassed', phase: 3 }],
    [
      'taking a seat by command',
      seatCommandSchema,
      { type: 'takeSeat', seat: 'x', nickname: 'yy' },
    ],
    ['a host command of a player', seatCommandSchema, { type: 'kickSeat', seat: 'V1StGXR8' }],
    ['201 bots', createRoomRequestSchema, { ...CREATE, bots: 201 }],
    ['no deck', createRoomRequestSchema, { ...CREATE, decks: [] }],
    ['seven decks', createRoomRequestSchema, { ...CREATE, decks: Array(7).fill('senses') }],
    ['a room of nobody that starts', createRoomRequestSchema, { ...CREATE, bots: 0 }],
    ['a pick of another kind', seatCommandSchema, { type: 'pickPrompts', round: 1, tokens: ['0'] }],
    [
      'picks without end',
      seatCommandSchema,
      { type: 'pickPrompts', round: 1, tokens: Array(201).fill(0) },
    ],
    ['an act without its purpose', actSettingsSchema, { ...anAct(), purpose: undefined }],
    ['an unknown figure', actSettingsSchema, { ...anAct(), figure: 'cat' }],
    ['no acts', createRoomRequestSchema, { ...CREATE, play: { kind: 'acts', acts: [] } }],
  ])('%s', (_, schema, value) => {
    expect(accepts(schema, value)).toBe(false);
  });

  test('what only the server may ask cannot be spelt', () => {
    for (const type of [
      'createRoom',
      'takeSeat',
      'seatBots',
      'deadlinePassed',
      'markAway',
      'markHere',
      'markHostAway',
      'markHostHere',
    ]) {
      expect(accepts(hostCommandSchema, { type })).toBe(false);
      expect(accepts(seatCommandSchema, { type })).toBe(false);
    }
  });
});

describe('gate settings', () => {
  test.each(Object.values(PRESETS).map((preset) => [preset.id, preset] as const))(
    'preset %s is in range, and so is its act',
    (_, preset) => {
      expect(parseGateSettings(preset.settings)).toEqual(preset.settings);
      const command = { type: 'addAct', act: actOfPreset(preset) };
      expect(hostCommandSchema.safeParse(command).error).toBeUndefined();
    },
  );

  test.each([
    ['no experts', { k: 0 }],
    ['half an expert', { k: 1.5 }],
    ['too many', { k: 17 }],
    ['no capacity', { capacityFactor: 0 }],
    ['an unknown router', { router: 'best' }],
    ['a missing number', { exploration: undefined }],
    ['an endless number', { learningRate: Infinity }],
  ])('%s is refused', (_, change) => {
    expect(parseGateSettings({ ...AFFINITY, ...change })).toBeNull();
  });

  test('Expert Choice may ask for a mean that is not whole', () => {
    expect(parseGateSettings({ ...AFFINITY, router: 'expertChoice', k: 1.5 })).not.toBeNull();
  });

  test('nothing at all is refused', () => {
    for (const value of [null, 'switch', 3, [], {}]) expect(parseGateSettings(value)).toBeNull();
  });
});
