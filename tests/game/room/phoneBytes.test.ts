import { expect, test } from 'vitest';
import type { Deck, LabelId, MediaFile, TopicId } from '#game/deck/deck';
import { diff, type Patch } from '#game/protocol/patch';
import { shorten } from '#game/protocol/shortKeys';
import { viewPlayer } from '#game/room/playerView';
import type { SeatId } from '#game/room/state';
import type { PlayerView } from '#game/room/view';
import { aDeck } from '#tests/support/aDeck';
import { anAct, aRoom, type RoomUnderTest } from '#tests/support/aRoom';

/** What a phone may be sent for one question, and for joining in the middle of one. */
const QUESTION_BYTES = 1_100;
const JOIN_BYTES = 900;
const MESSAGES = 5;

const MINJI = '민지' as SeatId;

/** A prompt as long as those of the built-in deck. */
function realisticDeck(): Deck {
  const deck = aDeck({ prompts: 2 });
  const image: MediaFile = {
    src: '/media/3fa9c81be07d42a6.webp',
    type: 'image/webp',
    bytes: 40_000,
  };
  return {
    ...deck,
    prompts: deck.prompts.map((prompt) => ({
      ...prompt,
      parts: [
        {
          modality: 'image',
          media: { ko: image, en: image },
          alt: {
            ko: '나무 몸통에 줄이 네 개 걸려 있고, 턱에 대고 활로 켜는 악기가 그려져 있어요.',
            en: 'A wooden instrument with four strings, held under the chin and played with a bow.',
          },
        },
      ],
      question: { ko: '그림에 나온 악기는 무엇일까요?', en: 'Which instrument is this?' },
      labels: ['바이올린', '첼로', '가야금', '해금'].map((name, index) => ({
        id: `l${index}` as LabelId,
        name: { ko: name, en: name },
      })),
      answer: 'l0' as LabelId,
      topics: ['music' as TopicId],
      explanation: {
        ko: '바이올린은 턱과 어깨 사이에 끼우고 활로 줄을 문질러 소리를 내요. 첼로보다 작고 음이 높아요.',
        en: 'A violin is held between chin and shoulder and bowed. It is smaller than a cello.',
      },
      source: { ko: '국립국악원 악기 자료', en: 'Museum of instruments' },
    })),
  };
}

/** Bytes of a message as Socket.IO sends it, with the largest header a small frame needs. */
function frame(text: string): number {
  return new TextEncoder().encode(text).length + 4;
}

function change(patch: Patch | undefined): number {
  return patch === undefined ? 0 : frame(`42["change",${JSON.stringify(shorten(patch))}]`);
}

function acknowledged(patch: Patch | undefined): number {
  const body = patch === undefined ? { ok: true } : { ok: true, change: patch };
  return frame(`4312[${JSON.stringify(shorten(body))}]`);
}

function measure(room: RoomUnderTest): number[] {
  let last: PlayerView = viewPlayer(room.state, MINJI, 'ko');
  const news = (): Patch | undefined => {
    const next = viewPlayer(room.state, MINJI, 'ko');
    const patch = diff(last, next);
    last = next;
    return patch;
  };
  const number = room.state.rounds.length + 1;
  const frames = [change((room.wait(1_000).advance(), news()))];
  room.by('민지', { type: 'reportReady', round: number });
  frames.push(acknowledged(news()));
  frames.push(change((room.wait(3_000).advance(), news())));
  frames.push(acknowledged((room.wait(4_000).answer('민지', 0), news())));
  frames.push(change((room.wait(1_000).advance(), news())));
  return frames;
}

test('[R45] a question takes a phone five messages and 1.1 kB, in a class and in a hall', () => {
  for (const others of [0, 300]) {
    const room = aRoom({ deck: realisticDeck(), acts: [anAct({ rounds: 3 })] }).seat('민지');
    for (let index = 0; index < others; index++) room.seat(`사람 ${index}`);
    room.until('actIntro');
    for (let round = 0; round < 2; round++) {
      const frames = measure(room);
      expect(frames.filter((bytes) => bytes > 0).length).toBeLessThanOrEqual(MESSAGES);
      const sum = frames.reduce((total, bytes) => total + bytes, 0);
      expect(sum, `round ${round + 1}: ${frames.join(' + ')}`).toBeLessThanOrEqual(QUESTION_BYTES);
    }
  }
});

test.each(['lobby', 'briefing', 'answering'] as const)(
  '[R45] joining takes 900 bytes in %s, in a class and in a hall',
  (kind) => {
    for (const others of [1, 300]) {
      const room = aRoom({ deck: realisticDeck() });
      for (let index = 0; index < others; index++) room.seat(`사람 ${index}`);
      room.until(kind).seat('민지');
      const view = viewPlayer(room.state, MINJI, 'ko');
      const reply = { ok: true, view, now: room.now, seat: 'V1StGXR8', seatKey: 'k'.repeat(43) };
      expect(frame(`430[${JSON.stringify(shorten(reply))}]`)).toBeLessThanOrEqual(JOIN_BYTES);
    }
  },
);
