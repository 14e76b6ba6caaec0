import { englishDataset, englishRecommendedTransformers, RegExpMatcher } from 'obscenity';
import { composeHangul } from './hangul';
import {
  INSULTS_ANYWHERE,
  INSULTS_AT_START,
  INSULTS_IN_LETTERS,
  INSULTS_ON_LATIN_KEYS,
  INSULTS_WHOLE,
} from './koreanWords';

const english = new RegExpMatcher({
  ...englishDataset.build(),
  ...englishRecommendedTransformers,
});

/** Ordinary given names and surnames that the English list takes for something else. */
const ENGLISH_NAMES =
  /\b(?:dick|cummings?|cumali|semenov|semyonov|penistone|faganello|rapelje)\b/gi;

/** Digits are read as letters only beside letters: sh1t is a word, 학생 455 has a number. */
const LONE_NUMBERS = /(?<![a-z\d])\d+(?![a-z\d])/gi;

/** Most names of a Korean class: searching them for English words takes longer than anything else. */
const HANGUL_ONLY = /^[가-힣ㄱ-ㅎㅏ-ㅣ\s]*$/;

/** Whether a nickname must not appear on a classroom projector, in Korean or in English. */
export function isUnsuitable(nickname: string): boolean {
  return isUnsuitableEnglish(nickname) || isUnsuitableKorean(nickname);
}

function isUnsuitableEnglish(nickname: string): boolean {
  const rest = nickname.replace(LONE_NUMBERS, ' ').replace(ENGLISH_NAMES, ' ');
  if (HANGUL_ONLY.test(rest)) return false;
  const joined = joinSingleLetters(rest);
  return english.hasMatch(rest) || (joined !== rest && english.hasMatch(joined));
}

/** f.u.c.k and f u c k, but not "Pass it on": only letters that stand alone are joined. */
function joinSingleLetters(text: string): string {
  return text.replace(/(?<![\p{L}\p{N}])(?:[\p{L}\p{N}][^\p{L}\p{N}]+){2,}[\p{L}\p{N}]/gu, (run) =>
    run.replace(/[^\p{L}\p{N}]/gu, ''),
  );
}

function isUnsuitableKorean(nickname: string): boolean {
  const lower = nickname.toLowerCase();
  if (INSULTS_ON_LATIN_KEYS.some((word) => lower.includes(word))) return true;
  return readKorean(nickname).some(
    (piece) =>
      INSULTS_ANYWHERE.some((pattern) => pattern.test(piece)) ||
      INSULTS_AT_START.some((pattern) => pattern.test(piece)) ||
      INSULTS_IN_LETTERS.some((pattern) => pattern.test(piece)) ||
      INSULTS_WHOLE.includes(piece),
  );
}

/**
 * The Hangul of a nickname as it is meant to be read: letters put together, digits and signs
 * between syllables left out (시1발). A space stays a border unless a piece is a single syllable
 * (시 발), so that "다시 발레" is two words.
 */
function readKorean(nickname: string): string[] {
  const pieces = nickname
    .normalize('NFC')
    .split(/\s+/)
    .map((piece) => composeHangul(piece.replace(/[^가-힣ㄱ-ㅣ]/g, '')))
    .filter((piece) => piece !== '');
  return pieces.some((piece) => piece.length === 1) ? [...pieces, pieces.join('')] : pieces;
}
