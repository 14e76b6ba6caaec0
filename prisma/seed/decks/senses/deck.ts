import type { Deck, DeckId, Prompt, TopicId } from '#game/deck/deck';
import { localised, writePrompt, type Draft, type Words } from '#prisma/seed/make/writePrompt';
import { animals } from './prompts/animals';
import { feelings } from './prompts/feelings';
import { indoors } from './prompts/indoors';
import { machines } from './prompts/machines';
import { movingPairs } from './prompts/movingPairs';
import { music } from './prompts/music';
import { nature } from './prompts/nature';
import { numbers } from './prompts/numbers';
import { outdoors } from './prompts/outdoors';
import { picturePairs } from './prompts/picturePairs';

const TOPICS: Record<string, Words> = {
  animals: ['동물', 'Animals'],
  music: ['음악', 'Music'],
  nature: ['날씨와 자연', 'Weather and nature'],
  machines: ['탈것과 기계', 'Vehicles and machines'],
  numbers: ['수·도형·암호', 'Numbers, shapes and codes'],
  feelings: ['감정', 'Feelings'],
};

/** Look, listen, read, watch: six topics in all four modalities, and pairs that need two senses. */
export const deck: Deck = {
  id: 'senses' as DeckId, // built-in decks are where these ids come from
  title: { ko: '감각', en: 'Senses' },
  description: {
    ko: '보고, 듣고, 읽고, 지켜보며 맞혀요. 동물, 음악, 날씨와 자연, 기계, 수와 도형, 감정을 글·그림·소리·영상으로 만나고, 두 감각을 합쳐야 풀리는 문제도 있어요.',
    en: 'Look, listen, read and watch. Animals, music, weather, machines, numbers and feelings in texts, pictures, sounds and clips, and some that only two senses together can solve.',
  },
  topics: Object.entries(TOPICS).map(([id, name]) => ({
    id: id as TopicId, // see above
    name: localised(name),
  })),
  prompts: mixed([
    ...[animals, music, nature, machines, numbers, feelings],
    ...[picturePairs, movingPairs, outdoors, indoors],
  ]),
  credits:
    'Words, drawings, sounds and clips made for Mixperts. Some drawn things are Fluent Emoji by Microsoft (MIT). Speech by eSpeak NG. See /media/CREDITS.md.',
  licence: 'CC-BY-4.0',
};

/** Topics and modalities alternate, so that also the first few prompts show what the deck is. */
function mixed(files: readonly Draft[][]): Prompt[] {
  const queues = files.map((drafts, i) => [...drafts.slice(i), ...drafts.slice(0, i)]);
  const longest = Math.max(...queues.map((queue) => queue.length));
  return Array.from({ length: longest }, (_, round) =>
    queues.flatMap((queue) => queue.slice(round, round + 1)),
  )
    .flat()
    .map(writePrompt);
}
