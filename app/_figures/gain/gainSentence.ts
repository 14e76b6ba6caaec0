import type { Language } from '#game/deck/deck';
import { formatPercent, JOINED } from '#app/_text/format';

const words = {
  ko: {
    gained: (share: string) => `처음에 몰랐던 것의 ${share}${JOINED}를 알게 됐어요.`,
    same: '수업 전과 후의 결과가 같아요.',
    lost: '이번에는 맞힌 몫이 줄었어요. 문제가 몇 개뿐이라 운도 섞여 있어요.',
    all: '처음부터 모두 맞혀서 더 오를 곳이 없었어요.',
  },
  en: {
    gained: (share: string) => `${share} of what was not known before is known now.`,
    same: 'The same before and after.',
    lost: 'Fewer were right this time. With so few questions, luck plays a part.',
    all: 'Everything was right from the start: nothing was left to gain.',
  },
} satisfies Record<Language, object>;

/** A normalised gain, (post − pre) / (1 − pre), in one sentence; null when pre was 1. */
export function gainSentence(gain: number | null, language: Language): string {
  const text = words[language];
  if (gain === null) return text.all;
  if (gain === 0) return text.same;
  return gain < 0 ? text.lost : text.gained(formatPercent(language, gain));
}

/** (post − pre) / (1 − pre) of two shares in 0..1 (Hake 1998); null when nothing was left to gain. */
export function normalisedGain(pre: number, post: number): number | null {
  return pre >= 1 ? null : (post - pre) / (1 - pre);
}
