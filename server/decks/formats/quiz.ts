/** Questions of other programs as prompts of a deck, and prompts as such questions. */

import {
  MAX_LABELS,
  MAX_PROMPTS,
  type Difficulty,
  type LabelId,
  type Language,
  type Localised,
  type Prompt,
  type PromptId,
  type Topic,
  type TopicId,
} from '#game/deck/deck';
import type { FileNote, ImportFormat, RowProblem, RowReport } from '#game/deck/deckFile';
import type { GivenFile, ReadOutcome } from './format';
import {
  LONGEST_EXPLANATION,
  LONGEST_LABEL,
  LONGEST_QUESTION,
  LONGEST_TITLE,
  MOST_REPORTED,
} from './limits';

/** A question as other programs know it: in one language, without media. */
export interface Question {
  text: string;
  labels: string[];
  /** Indices of right labels; exactly one makes a prompt. */
  right: number[];
  /** The question above the labels when it stands apart from `text`. */
  ask?: string;
  explanation?: string;
  source?: string;
  topic?: string;
  difficulty?: Difficulty;
}

/** One row of a file: a question, or why there is none. */
export interface QuizRow {
  row: number;
  title: string;
  question: Question | RowProblem;
}

export interface Quiz {
  format: ImportFormat;
  title?: string;
  rows: QuizRow[];
  notes?: FileNote[];
}

/** What stands above the labels when the question itself is the text of the card. */
export const PLAIN_QUESTION: Localised = {
  ko: '맞는 답은 무엇일까요?',
  en: 'Which answer is right?',
};

const NO_TOPIC: Topic = { id: 'quiz' as TopicId, name: { ko: '퀴즈', en: 'Quiz' } };
const TITLE_SHOWN = 80;
const LETTERS = 'abcdef';

/** Makes the deck of a quiz and tells of each of its rows. */
export function deckOfQuiz(quiz: Quiz, file: GivenFile): ReadOutcome {
  const prompts: Prompt[] = [];
  const topics = new Map<string, Topic>();
  const notes = new Set<FileNote>(quiz.notes);
  const rows: RowReport[] = [];
  for (const { row, title, question } of quiz.rows) {
    const problem = typeof question === 'string' ? question : problemOf(question, prompts.length);
    if (rows.length < MOST_REPORTED)
      rows.push({ row, title: shorten(title, TITLE_SHOWN), problem });
    if (problem !== null || typeof question === 'string') continue;
    const topic = topicOf(question.topic, topics);
    if (!question.explanation?.trim()) notes.add('explanationsMade');
    prompts.push(promptOf(question, prompts.length, topic, file));
  }
  if (prompts.length === 0) return { ok: false, problem: 'noPrompts', rows };
  notes.add('oneLanguage');
  const title = shorten(quiz.title?.trim() || nameOf(file), LONGEST_TITLE);
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
  return { ok: true, read: { format: quiz.format, deck, media: [], rows, notes: [...notes] } };
}

function problemOf(question: Question, taken: number): RowProblem | null {
  const { text, labels, right } = question;
  if (text.trim() === '') return 'noQuestion';
  if (labels.length < 2) return 'tooFewLabels';
  if (labels.length > MAX_LABELS) return 'tooManyLabels';
  if (new Set(labels.map((label) => label.trim().toLowerCase())).size < labels.length) {
    return 'repeatedLabel';
  }
  if (right.length === 0) return 'noAnswer';
  if (right.some((index) => labels[index] === undefined)) return 'answerUnknown';
  if (right.length > 1) return 'severalAnswers';
  const isLong =
    text.length > LONGEST_QUESTION ||
    (question.ask?.length ?? 0) > LONGEST_QUESTION ||
    labels.some((label) => label.length > LONGEST_LABEL) ||
    (question.explanation?.length ?? 0) > LONGEST_EXPLANATION ||
    (question.source?.length ?? 0) > LONGEST_EXPLANATION;
  if (isLong) return 'tooLong';
  return taken >= MAX_PROMPTS ? 'tooManyPrompts' : null;
}

function promptOf(question: Question, index: number, topic: Topic, file: GivenFile): Prompt {
  const labels = question.labels.map((name, label) => ({
    id: LETTERS[label] as LabelId, // no more labels than letters
    name: both(name.trim()),
  }));
  const answer = labels[question.right[0]!]!;
  const explanation = question.explanation?.trim();
  const source = question.source?.trim();
  return {
    id: `q${index + 1}` as PromptId,
    parts: [{ modality: 'text', text: both(question.text.trim()) }],
    question: question.ask?.trim() ? both(question.ask.trim()) : PLAIN_QUESTION,
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

/** Topics are few; what many rows would each call their own is no topic. */
const MOST_TOPICS = 30;

function topicOf(name: string | undefined, topics: Map<string, Topic>): Topic {
  const wanted = shorten(name?.trim() ?? '', TITLE_SHOWN);
  const known = topics.get(wanted);
  if (known !== undefined) return known;
  const isNew = wanted !== '' && topics.size < MOST_TOPICS;
  const topic = isNew ? { id: `t${topics.size + 1}` as TopicId, name: both(wanted) } : NO_TOPIC;
  topics.set(isNew ? wanted : '', topic);
  return topic;
}

/** A prompt as other programs know it; media are told by their text equivalents. */
export function questionOf(
  prompt: Prompt,
  topics: readonly Topic[],
  language: Language,
): Required<Question> {
  const parts = prompt.parts.map((part) => {
    if (part.modality === 'text') return part.text[language];
    return `[${part.modality === 'audio' ? part.transcript[language] : part.alt[language]}]`;
  });
  const asked = prompt.question[language];
  const isPlain = asked === PLAIN_QUESTION[language];
  return {
    text: parts.join('\n'),
    ask: isPlain ? '' : asked,
    labels: prompt.labels.map((label) => label.name[language]),
    right: prompt.labels.flatMap((label, index) => (label.id === prompt.answer ? [index] : [])),
    explanation: prompt.explanation[language],
    source: prompt.source[language],
    topic: topics.find((topic) => topic.id === prompt.topics[0])?.name[language] ?? '',
    difficulty: prompt.difficulty,
  };
}

/** Text and question in one, for formats that know only one. */
export function wholeText({ text, ask }: Required<Question>): string {
  return ask === '' ? text : `${text}\n${ask}`;
}

export function shorten(text: string, most: number): string {
  const signs = [...text.replace(/\s+/g, ' ').trim()];
  return signs.length > most ? `${signs.slice(0, most - 1).join('')}…` : signs.join('');
}

function both(text: string): Localised {
  return { ko: text, en: text };
}

function nameOf(file: GivenFile): string {
  return file.name.replace(/\.[a-z0-9]{1,5}$/i, '').trim() || 'Quiz';
}
