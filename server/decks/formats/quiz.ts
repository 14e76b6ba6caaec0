/** Questions of other programs as prompts of a deck, with a report for each row. */

import {
  MAX_LABELS,
  MAX_PROMPTS,
  type LabelId,
  type Localised,
  type Part,
  type Prompt,
  type PromptId,
  type Topic,
  type TopicId,
} from '#game/deck/deck';
import type { FileNote, ImportFormat, RowChange, RowProblem, RowReport } from '#game/deck/deckFile';
import { storable } from '#game/protocol/typedText';
import { cleanText, shorten } from './cleanText';
import { NO_ALT } from '#game/deck/draft/draft';
import { addressOfMedia, mediaOf } from '#server/decks/deckMedia';
import type { DraftMedia, GivenFile, ReadOutcome } from './format';
import { PLAIN_QUESTION, type Question } from './question';
import { LONGEST_EXPLANATION, LONGEST_LABEL, LONGEST_QUESTION, MOST_REPORTED } from './limits';

/** One row of a file: a question, or why there is none. */
export interface QuizRow {
  row: number;
  /** The sheet or the inner file it stands in; absent when there is only one. */
  within?: string;
  title: string;
  question: Question | RowProblem;
  /** What of it was left or guessed before it came here. */
  changes?: RowChange[];
}

export interface Quiz {
  format: ImportFormat;
  title?: string;
  rows: QuizRow[];
  notes?: FileNote[];
  /** The files of pictures that came with it. */
  media?: DraftMedia[];
}

const NO_TOPIC: Topic = { id: 'quiz' as TopicId, name: { ko: '퀴즈', en: 'Quiz' } };
const TITLE_SHOWN = 80;
const TITLE_KEPT = 100;
const LETTERS = 'abcdef';

/** Makes the deck of a quiz and tells of each of its rows. */
export function deckOfQuiz(quiz: Quiz, file: GivenFile): ReadOutcome {
  const prompts: Prompt[] = [];
  const topics = new Map<string, Topic>();
  const notes = new Set<FileNote>(quiz.notes);
  const rows: RowReport[] = [];
  for (const given of quiz.rows) {
    const { question, changes } = isEndless(given) ? TOO_LONG : cleaned(given);
    const problem = typeof question === 'string' ? question : problemOf(question, prompts.length);
    const report = { row: given.row, within: given.within ?? '', problem, changes };
    if (problem === null && typeof question !== 'string') {
      const topic = topicOf(question.topic, topics);
      if (topic === NO_TOPIC && question.topic) changes.push('topicLeft');
      if (!question.explanation) notes.add('explanationsMade');
      if (question.picture?.file !== undefined) changes.push('pictureBrought');
      prompts.push(promptOf(question, prompts.length, topic, file));
    } else report.changes = [];
    rows.push({
      ...report,
      title: shorten(cleanText(given.title.slice(0, LONGEST_QUESTION)), TITLE_SHOWN),
    });
  }
  const listed = rows.slice(0, MOST_REPORTED);
  if (prompts.length === 0) return { ok: false, problem: 'noPrompts', rows: listed };
  const title = shorten(cleanText(quiz.title ?? '') || nameOf(file), TITLE_KEPT);
  const deck = {
    title: both(title),
    description: {
      ko: `${file.name} 파일에서 가져온 카드 ${prompts.length}장`,
      en: `${prompts.length} prompts imported from ${file.name}`,
    },
    topics: [...topics.values()],
    prompts,
    credits: `Imported from ${file.name}.`,
    licence: 'as in the imported file',
  };
  const used = new Set(mediaOf(deck));
  const media = (quiz.media ?? []).filter(({ name }) => used.has(addressOfMedia(name)));
  const read = { format: quiz.format, deck, media, rows: listed };
  const unlisted = rows.length - listed.length;
  return { ok: true, read: { ...read, unlisted, notes: [...notes, 'oneLanguage'] } };
}

const TOO_LONG: ReturnType<typeof cleaned> = { question: 'tooLong', changes: [] };
/** Megabytes in one cell are not worth cleaning. */
const ENDLESS = 100 * LONGEST_QUESTION;

function isEndless({ question }: QuizRow): boolean {
  if (typeof question === 'string') return false;
  const { text, ask, labels, explanation, source } = question;
  return (
    labels.length > ENDLESS ||
    [text, ask, explanation, source, ...labels].some((words) => (words?.length ?? 0) > ENDLESS)
  );
}

/** The row with words that can be kept and shown, and what that changed. */
function cleaned({ question, changes = [] }: QuizRow): {
  question: Question | RowProblem;
  changes: RowChange[];
} {
  if (typeof question === 'string') return { question, changes: [] };
  const found = new Set(changes);
  const clean = (text: string): string => {
    const kept = cleanText(text);
    if (visible(kept) !== visible(text)) found.add('cleaned');
    return kept;
  };
  const cut = (text: string | undefined): string => {
    const kept = clean(text ?? '');
    if (kept.length <= LONGEST_EXPLANATION) return kept;
    found.add('explanationCut');
    return `${storable(kept.slice(0, LONGEST_EXPLANATION - 1))}…`;
  };
  const kept: Question = {
    ...question,
    text: clean(question.text),
    labels: question.labels.map(clean),
    ask: clean(question.ask ?? ''),
    explanation: cut(question.explanation),
    source: cut(question.source),
    topic: clean(question.topic ?? ''),
    ...(question.picture && {
      picture: { ...question.picture, alt: cut(question.picture.alt) },
    }),
  };
  return { question: kept, changes: [...found] };
}

/** Spaces and composition do not count as a change. */
function visible(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, '');
}

function problemOf(question: Question, taken: number): RowProblem | null {
  const { text, labels, right } = question;
  if (text === '') return 'noQuestion';
  if (labels.length < 2) return 'tooFewLabels';
  if (labels.length > MAX_LABELS) return 'tooManyLabels';
  if (labels.includes('')) return 'emptyLabel';
  if (new Set(labels.map((label) => label.toLowerCase())).size < labels.length) {
    return 'repeatedLabel';
  }
  if (right.length === 0) return 'noAnswer';
  if (right.some((index) => labels[index] === undefined)) return 'answerUnknown';
  if (right.length > 1) return 'severalAnswers';
  const isLong =
    text.length > LONGEST_QUESTION ||
    (question.ask?.length ?? 0) > LONGEST_QUESTION ||
    labels.some((label) => label.length > LONGEST_LABEL);
  if (isLong) return 'tooLong';
  return taken >= MAX_PROMPTS ? 'tooManyPrompts' : null;
}

function promptOf(question: Question, index: number, topic: Topic, file: GivenFile): Prompt {
  const labels = question.labels.map((name, label) => ({
    id: LETTERS[label] as LabelId, // no more labels than letters
    name: both(name),
  }));
  const answer = labels[question.right[0]!]!;
  const { explanation, source, ask } = question;
  return {
    id: `q${index + 1}` as PromptId,
    parts: [{ modality: 'text', text: both(question.text) }, ...pictureOf(question)],
    question: ask ? both(ask) : PLAIN_QUESTION,
    labels,
    answer: answer.id,
    topics: [topic.id],
    difficulty: question.difficulty ?? 2,
    explanation: explanation
      ? both(explanation)
      : { ko: `정답: ${answer.name.ko}`, en: `Right answer: ${answer.name.en}` },
    source: source
      ? both(source)
      : { ko: `가져온 파일: ${file.name}`, en: `Imported: ${file.name}` },
    measured: [],
  };
}

function pictureOf({ picture }: Question): Part[] {
  if (picture?.file === undefined) return [];
  const { file, alt } = picture;
  return [
    { modality: 'image', media: { ko: file, en: file }, alt: alt === '' ? NO_ALT : both(alt) },
  ];
}

/** Topics are few; what many rows would each call their own is no topic. */
const MOST_TOPICS = 30;

function topicOf(name: string | undefined, topics: Map<string, Topic>): Topic {
  const wanted = shorten(name ?? '', TITLE_SHOWN);
  const known = topics.get(wanted);
  if (known !== undefined) return known;
  const isNew = wanted !== '' && topics.size < MOST_TOPICS;
  const topic = isNew ? { id: `t${topics.size + 1}` as TopicId, name: both(wanted) } : NO_TOPIC;
  topics.set(isNew ? wanted : '', topic);
  return topic;
}

function both(text: string): Localised {
  return { ko: text, en: text };
}

function nameOf(file: GivenFile): string {
  return file.name.replace(/\.[a-z0-9]{1,5}$/i, '').trim() || 'Quiz';
}
