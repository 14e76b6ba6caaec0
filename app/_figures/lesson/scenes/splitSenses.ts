import { actor, box, drawnWay, expert, mark, prompt, words } from '../cast';
import type { Actor, Scene } from '../scene';
import type { Modality } from '#game/deck/deck';

const CARD = { x: 92, y: 200 };
const SEER = { x: 310, y: 96 };
const HEARER = { x: 310, y: 304 };
const MEETING = { x: 520, y: 200 };

/** A prompt comes apart by its modalities, and only the answers meet again. */
export const SPLIT_SENSES: Scene = {
  seconds: 9.5,
  caption: {
    ko: '한 사람은 그림만 보고, 한 사람은 소리만 들어요. 따로 얻은 답을 마지막에 합치는 것이 늦은 융합이에요.',
    en: 'One expert only sees the picture, another only hears the sound. Joining their answers at the end is late fusion.',
  },
  actors: [
    box('plate', { x: CARD.x, y: CARD.y, width: 128, height: 84 }),
    box('dashed', { x: MEETING.x, y: MEETING.y, width: 150, height: 92 }),
    words({ ko: '답을 합치기', en: 'Joined answers' }, MEETING.x, 284, { look: 'soft' }),
    drawnWay({ x: CARD.x + 64, y: CARD.y - 20 }, SEER, 1.2),
    drawnWay({ x: CARD.x + 64, y: CARD.y + 20 }, HEARER, 1.2),
    drawnWay(SEER, { x: MEETING.x - 75, y: MEETING.y - 20 }, 4.4),
    drawnWay(HEARER, { x: MEETING.x - 75, y: MEETING.y + 20 }, 4.4),
    expert({ ...SEER, scale: 1.2, sense: 'image' }),
    expert({ ...HEARER, scale: 1.2, sense: 'audio' }),
    prompt('image', CARD.x - 30, CARD.y),
    prompt('audio', CARD.x + 30, CARD.y),
    prompt('image', CARD.x - 30, CARD.y, [1.6, 2.8, { x: SEER.x - 62, y: SEER.y }]),
    prompt('audio', CARD.x + 30, CARD.y, [1.6, 2.8, { x: HEARER.x - 62, y: HEARER.y }]),
    answer('image', SEER, MEETING.x - 34),
    answer('audio', HEARER, MEETING.x + 34),
    mark('tick', MEETING.x, 118, 6.8, 1.3),
  ],
};

/** What an expert found out, on its way to the meeting. */
function answer(modality: Modality, from: { x: number; y: number }, x: number): Actor {
  return actor(
    { kind: 'modality', modality },
    { x: from.x + 52, y: from.y, scale: 0.5, opacity: 0 },
    [3.6, 4, { opacity: 1 }],
    [4.8, 6, { x, y: MEETING.y, scale: 1.2 }],
  );
}
