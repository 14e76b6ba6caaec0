import type { Deck, DeckId, Prompt, TopicId } from '#game/deck/deck';
import { localised, writePrompt, type Draft, type Words } from '#prisma/seed/make/writePrompt';
import { arts } from './prompts/arts';
import { biology } from './prompts/biology';
import { geography } from './prompts/geography';
import { history } from './prompts/history';
import { languages } from './prompts/languages';
import { maths } from './prompts/maths';
import { physics } from './prompts/physics';

/** Their ids begin alike, because a room may join decks and so their topics. */
const TOPICS: Record<string, Words> = {
  'school-languages': ['국어와 영어', 'Language'],
  'school-maths': ['수학', 'Mathematics'],
  'school-physics': ['물리와 화학', 'Physics and chemistry'],
  'school-biology': ['생물', 'Biology'],
  'school-geography': ['지리', 'Geography'],
  'school-history': ['역사와 문화', 'History and culture'],
  'school-arts': ['음악과 미술', 'Music and art'],
};

/** Seven school subjects in all four modalities, so that experts for topics can emerge. */
export const deck: Deck = {
  id: 'school-mix' as DeckId, // built-in decks are where these ids come from
  title: { ko: '일곱 교시', en: 'Seven Lessons' },
  description: {
    ko: '국어와 영어, 수학, 물리와 화학, 생물, 지리, 역사, 음악과 미술까지 하루 시간표를 한 판에 담았어요. 누가 어느 과목의 전문가인지 게이트가 알아낼까요?',
    en: 'A whole timetable in one deck: language, maths, physics and chemistry, biology, geography, history, music and art. Will the gate find out who is the expert for which subject?',
  },
  topics: Object.entries(TOPICS).map(([id, name]) => ({
    id: id as TopicId, // see above
    name: localised(name),
  })),
  prompts: mixed([languages, maths, physics, biology, geography, history, arts]),
  credits:
    'Words, drawings, sounds and clips made for Mixperts. Some drawn things are Fluent Emoji by Microsoft (MIT). Speech by eSpeak NG. See /media/CREDITS.md.',
  licence: 'CC-BY-4.0',
};

/** Subjects and modalities alternate, so that also the first few prompts show what the deck is. */
function mixed(files: readonly Draft[][]): Prompt[] {
  const queues = files.map((drafts, i) => {
    const first = (2 * i) % drafts.length;
    return [...drafts.slice(first), ...drafts.slice(0, first)];
  });
  const longest = Math.max(...queues.map((queue) => queue.length));
  return Array.from({ length: longest }, (_, round) =>
    queues.flatMap((queue) => queue.slice(round, round + 1)),
  )
    .flat()
    .map(writePrompt);
}
