import type { Deck, DeckId, TopicId } from '#game/deck/deck';
import { localised, writePrompt, type Words } from '#prisma/seed/make/writePrompt';
import type { FusionDraft } from './fusionDraft';
import { clipWithSound } from './prompts/clipWithSound';
import { clipWithWords } from './prompts/clipWithWords';
import { film } from './prompts/film';
import { night } from './prompts/night';
import { pictureWithSound } from './prompts/pictureWithSound';
import { pictureWithWords } from './prompts/pictureWithWords';
import { places } from './prompts/places';
import { tone } from './prompts/tone';

const TOPICS: Record<string, Words> = {
  'fusion-tone': ['말과 말투, 말과 음악', 'Words and their tone'],
  'fusion-caption': ['그림과 글', 'Pictures and captions'],
  'fusion-picture-sound': ['그림과 소리', 'Pictures and sounds'],
  'fusion-clip-sound': ['영상과 소리', 'Clips and sounds'],
  'fusion-text-clip': ['영상과 글', 'Clips and words'],
};

/** Every draft with its proof, in the order played. */
export const fusionDrafts: readonly FusionDraft[] = alternating([
  ...[tone, pictureWithWords, pictureWithSound, clipWithSound],
  ...[clipWithWords, film, places, night],
]);

/** Two parts each, and neither is enough; many a part returns beside another and means another thing. */
export const deck: Deck = {
  id: 'fusion' as DeckId, // built-in decks are where these ids come from
  title: { ko: '퓨전', en: 'Fusion' },
  description: {
    ko: '한쪽만 보아서는 절대 알 수 없어요. 말과 말투, 그림과 글, 영상과 소리를 합쳐야 답이 하나로 좁혀져요. 같은 그림도 다른 소리를 만나면 답이 달라져요!',
    en: 'One part alone will not do: words and tone, picture and caption, clip and sound have to come together before only one answer is left. The same picture with another sound has another answer!',
  },
  topics: Object.entries(TOPICS).map(([id, name]) => ({
    id: id as TopicId, // see above
    name: localised(name),
  })),
  prompts: fusionDrafts.map(writePrompt),
  credits:
    'Words, drawings, sounds and clips made for Mixperts. Some drawn things are Fluent Emoji by Microsoft (MIT). Speech by eSpeak NG. See /media/CREDITS.md.',
  licence: 'CC-BY-4.0',
};

/** One of each kind in turn, so that a part seldom meets its double in the same round. */
function alternating(files: readonly (readonly FusionDraft[])[]): FusionDraft[] {
  const longest = Math.max(...files.map((file) => file.length));
  return Array.from({ length: longest }, (_, round) =>
    files.flatMap((file) => file.slice(round, round + 1)),
  ).flat();
}
