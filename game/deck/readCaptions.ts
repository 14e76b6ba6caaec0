/**
 * Caption files as teachers have them, WebVTT (https://www.w3.org/TR/webvtt1/) and SubRip: blocks of
 * lines, of which one says from when to when. Only times and words are taken, no looks and no places.
 */

import { type Cue, LATEST_CUE_MS, LONGEST_CUE, MOST_CUES } from './captions';

/** Characters; two hundred long cues with their times. */
export const LONGEST_CAPTION_FILE = 150_000;

export const CAPTION_REFUSALS = [
  'tooLong',
  'notCaptions',
  'badTime',
  'notInOrder',
  'tooLate',
  'tooManyCues',
  'cueTooLong',
] as const;
export type CaptionRefusal = (typeof CAPTION_REFUSALS)[number];

export type ReadCaptions =
  | { ok: true; cues: Cue[] }
  /** `line` counts from 1; null when the text as a whole is meant. */
  | { ok: false; refusal: CaptionRefusal; line: number | null };

export function readCaptions(text: string): ReadCaptions {
  if (text.length > LONGEST_CAPTION_FILE) return refused('tooLong', null);
  const cues: Cue[] = [];
  for (const { line, lines } of blocksOf(text)) {
    if (IS_NO_CUE.test(lines[0] ?? '')) continue;
    const at = lines.findIndex((each) => each.includes(ARROW));
    if (at < 0) continue;
    const place = line + at;
    const times = timesOf(lines[at]!);
    if (times === null || times.from >= times.to) return refused('badTime', place);
    if (times.to > LATEST_CUE_MS) return refused('tooLate', place);
    if (times.from < (cues.at(-1)?.from ?? 0)) return refused('notInOrder', place);
    const words = wordsOf(lines.slice(at + 1));
    if (words === '') continue;
    if (words.length > LONGEST_CUE) return refused('cueTooLong', place);
    if (cues.length === MOST_CUES) return refused('tooManyCues', place);
    cues.push({ ...times, text: words });
  }
  return cues.length === 0 ? refused('notCaptions', null) : { ok: true, cues };
}

const ARROW = '-->';
/** Comments, and how WebVTT says what cues look like and where they stand. */
const IS_NO_CUE = /^(NOTE|STYLE|REGION)(\s|$)/;

function refused(refusal: CaptionRefusal, line: number | null): ReadCaptions {
  return { ok: false, refusal, line };
}

/** The stretches between blank lines, with the number of the line at which each begins. */
function blocksOf(text: string): { line: number; lines: string[] }[] {
  const blocks: { line: number; lines: string[] }[] = [];
  let open: string[] | null = null;
  for (const [index, line] of text
    .replace(/^\ufeff/, '')
    .split(/\r\n|\n|\r/)
    .entries()) {
    if (line.trim() === '') {
      open = null;
    } else if (open === null) {
      open = [line];
      blocks.push({ line: index + 1, lines: open });
    } else open.push(line);
  }
  return blocks;
}

/** Hours may be left out; WebVTT has a point before the milliseconds, SubRip a comma. */
const TIME = String.raw`(?:(\d{1,3}):)?([0-5]?\d):([0-5]\d)[.,](\d{3})`;
/** What stands behind the times says where the cue is shown. */
const TIMES = new RegExp(String.raw`^\s*${TIME}\s*${ARROW}\s*${TIME}(?:\s.*)?$`);

function timesOf(line: string): Pick<Cue, 'from' | 'to'> | null {
  const found = TIMES.exec(line);
  if (found === null) return null;
  return { from: milliseconds(found.slice(1, 5)), to: milliseconds(found.slice(5, 9)) };
}

function milliseconds([hours = '0', minutes, seconds, rest]: string[]): number {
  return ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1_000 + Number(rest);
}

const ENTITIES: Record<string, string> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" },
  ...{ nbsp: '\u00a0', lrm: '\u200e', rlm: '\u200f' },
};

function wordsOf(lines: readonly string[]): string {
  return lines
    .join('\n')
    .replace(/<v(?:\.[^\s>]*)?\s+([^>]+)>/g, '$1: ') // who speaks is part of what is heard
    .replace(/<\/?[a-z\d][^<>]*>/gi, '') // other marks, and times within a cue
    .replace(/\{\\[^{}]*\}/g, '') // places that some write into SubRip
    .replace(/&(\w{2,4});/g, (whole, name: string) => ENTITIES[name] ?? whole)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}
