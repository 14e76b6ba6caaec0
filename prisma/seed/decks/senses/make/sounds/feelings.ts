import type { Language } from '#game/deck/deck';
import { chance } from '#prisma/seed/make/chance';
import { filtered } from '#prisma/seed/make/sound/filters';
import { drum } from '#prisma/seed/make/sound/instruments';
import { dying, mixed, shaped, type Placed, type Sound } from '#prisma/seed/make/sound/samples';
import { said } from '#prisma/seed/make/sound/said';
import { whiteNoise } from '#prisma/seed/make/sound/tones';

/** A heart that beats faster and faster. Phone speakers start at 200 Hz, so it knocks rather high. */
function heart(): Sound {
  const random = chance(101);
  const placed: Placed[] = [];
  let gap = 0.95;
  for (let at = 0.15; at < 5.4; at += gap) {
    placed.push({ sound: thump(150, random), at, gain: 1 });
    placed.push({ sound: thump(185, random), at: at + Math.min(0.3, gap * 0.34), gain: 0.65 });
    gap = Math.max(0.4, gap * 0.9);
  }
  return filtered(mixed(5.8, placed), 'lowPass', 1_300);
}

function thump(hertz: number, random: ReturnType<typeof chance>): Sound {
  const chest = filtered(whiteNoise(0.22, random), 'bandPass', hertz * 2.6, { q: 1.2 });
  return mixed(0.22, [
    { sound: drum(hertz, 0.22, random, 0.2), at: 0, gain: 0.5 },
    { sound: shaped(chest, dying(0.13)), at: 0, gain: 2.6 },
  ]);
}

export const feelingSounds = { 'audio-heart': heart } satisfies Record<string, () => Sound>;

export const speeches = {
  'audio-robot': said(
    {
      ko: '오늘은 정말 행복해요.',
      en: 'Oh, I am so happy today.',
    },
    { speed: 100, pitch: 16, liveliness: 0 },
  ),
  'audio-sum': said(
    { ko: '칠, 곱하기 팔, 빼기 육.', en: 'Seven, times eight, minus six.' },
    { speed: 125 },
  ),
  'pair-treasure-speech': said(
    {
      ko: '별에서, 오른쪽으로 두 칸, 위로 한 칸.',
      en: 'From the star, go two squares right, and one square up.',
    },
    { speed: 130 },
  ),
  'audio-long-number': said(
    { ko: '삼, 점, 일, 사, 일, 오, 구, 이.', en: 'Three, point, one, four, one, five, nine, two.' },
    { speed: 140 },
  ),
} satisfies Record<string, (language: Language) => Promise<Sound>>;
