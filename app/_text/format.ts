import type { Language } from '#game/deck/deck';

/**
 * A word joiner: browsers may end a line after a percent sign, and a Korean particle must not begin
 * the next one.
 */
export const JOINED = '\u2060';

const LOCALES = { ko: 'ko-KR', en: 'en' } satisfies Record<Language, string>;

/** Intl objects are costly to make and cheap to keep. */
const kept = new Map<string, Intl.NumberFormat>();

function numberFormat(language: Language, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = language + JSON.stringify(options);
  const format = kept.get(key) ?? new Intl.NumberFormat(LOCALES[language], options);
  kept.set(key, format);
  return format;
}

/** 1,234 */
export function formatNumber(language: Language, value: number, digits = 0): string {
  return numberFormat(language, { maximumFractionDigits: digits }).format(value);
}

/** A difference, always with its sign: 3.14 → "+3.1", -2 → "−2", and 0 for what rounds to nothing. */
export function formatSigned(language: Language, value: number, digits = 0): string {
  const size = formatNumber(language, Math.abs(value), digits);
  if (size === formatNumber(language, 0)) return size;
  return (value > 0 ? '+' : '−') + size;
}

/** `share` in 0..1 as a whole percentage: 0.734 → "73%". */
export function formatPercent(language: Language, share: number): string {
  return numberFormat(language, { style: 'percent', maximumFractionDigits: 0 }).format(share);
}

/** A countdown's whole seconds as "0:07" or "2:30"; never negative. */
export function formatCountdown(milliseconds: number): string {
  const seconds = Math.max(0, Math.ceil(milliseconds / 1000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** The hour and minute of a moment on this device's clock. */
export function formatTime(language: Language, at: number): string {
  return new Intl.DateTimeFormat(LOCALES[language], { timeStyle: 'short' }).format(at);
}

/** The day and time of a moment, for lists of past sessions. */
export function formatDate(language: Language, at: number): string {
  return new Intl.DateTimeFormat(LOCALES[language], {
    dateStyle: 'medium',
    timeStyle: 'short',
  }).format(at);
}

/** A day without its time, for dates of deletion. */
export function formatDay(language: Language, at: number): string {
  return new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'long' }).format(at);
}

/** "a, b, and c"; in Korean "a, b, c", since the word the browser would put in is a document's. */
export function formatList(language: Language, items: readonly string[]): string {
  if (language === 'ko') return items.join(', ');
  return new Intl.ListFormat(LOCALES.en, { type: 'conjunction' }).format(items);
}
