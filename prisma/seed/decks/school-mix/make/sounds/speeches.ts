import type { Language } from '#game/deck/deck';
import { chance } from '#prisma/seed/make/chance';
import { filtered } from '#prisma/seed/make/sound/filters';
import { beep, struck } from '#prisma/seed/make/sound/instruments';
import { inSpace } from '#prisma/seed/make/sound/reverb';
import {
  atFullScale,
  mixed,
  secondsOf,
  shaped,
  swell,
  type Placed,
  type Sound,
} from '#prisma/seed/make/sound/samples';
import { said } from '#prisma/seed/make/sound/said';
import { spoken } from '#prisma/seed/make/sound/speech';
import { noteHz, pinkNoise } from '#prisma/seed/make/sound/tones';

type Said = Record<Language, string>;
type Speech = (language: Language) => Promise<Sound>;

/** Sounds one after another, with a breath between them. */
function inTurn(sounds: readonly Sound[], pause = 0.12): Sound {
  const placed: Placed[] = [];
  let at = 0.15;
  for (const sound of sounds) {
    placed.push({ sound, at });
    at += secondsOf(sound) + pause;
  }
  return mixed(at + 0.2, placed);
}

function inRoom(sound: Sound): Sound {
  return inSpace(sound, { seconds: 0.25, wet: 0.08 });
}

/** A proverb whose animal is beeped out. */
const proverb: Speech = async (language) => {
  const [before, after] = {
    ko: ['낮말은 새가 듣고, 밤말은', '듣는다.'],
    en: ['When the cat’s away, the', 'will play.'],
  }[language];
  const manner = { speed: 135 };
  return inRoom(
    inTurn([
      await spoken(before ?? '', language, manner),
      beep(880, 0.55).map((value) => value * 0.2),
      await spoken(after ?? '', language, manner),
    ]),
  );
};

/** The chime of a train, then the guard. */
const lastStation: Speech = async (language) => {
  const words: Said = {
    ko: '모스크바에서 일주일, 종착역 블라디보스토크입니다.',
    en: 'A week from Moscow. This is Vladivostok, our last stop.',
  };
  const chime = mixed(
    1,
    [67, 64, 60].map((midi, i) => ({
      sound: struck('glockenspiel', noteHz(midi + 12), 0.9, 0.8),
      at: i * 0.22,
      gain: 0.28,
    })),
  );
  const voice = await spoken(words[language], language, { speed: 150, pitch: 55 });
  return inSpace(filtered(inTurn([chime, voice], 0), 'highPass', 260), { seconds: 0.6, wet: 0.14 });
};

/** A voice over a radio link: little treble, no bass, hiss, and a beep at its end. */
const radioCall: Speech = async (language) => {
  const words: Said = {
    ko: '여기는 고요의 기지. 이글호는 착륙했다.',
    en: 'Tranquility Base here. The Eagle has landed.',
  };
  const voice = await spoken(words[language], language, { speed: 145, pitch: 30 });
  const narrow = atFullScale(
    filtered(filtered(voice, 'highPass', 450), 'lowPass', 2_800, { q: 1 }),
  );
  const signal = inTurn([narrow, beep(2_500, 0.25).map((value) => value * 0.2)]);
  const seconds = secondsOf(signal);
  const hiss = filtered(pinkNoise(seconds, chance(95)), 'bandPass', 1_500);
  return mixed(seconds, [
    { sound: signal, at: 0 },
    { sound: shaped(hiss, swell(seconds, 0.05, 0.1)), at: 0, gain: 0.07 },
  ]);
};

const SPANISH = 'Buenos días. Me llamo Lucía. ¿Cómo estás?';

export const schoolSpeeches = {
  'school-proverb-speech': proverb,
  'school-quick-words-speech': said(
    { ko: '간장 공장 공장장은 강 공장장이다.', en: 'She sells sea shells by the sea shore.' },
    { speed: 165 },
  ),
  'school-rabbits-speech': said(
    {
      ko: '일, 일, 이, 삼, 오, 팔, 십삼.',
      en: 'One, one, two, three, five, eight, thirteen.',
    },
    { speed: 135 },
  ),
  'school-green-cook-speech': said(
    {
      ko: '나는 잎 속의 초록 요리사. 햇빛으로 당을 만들어요.',
      en: 'I am the green cook in a leaf. With sunlight I make sugar.',
    },
    { speed: 145, pitch: 62 },
  ),
  'school-greeting-speech': said({ ko: SPANISH, en: SPANISH }, { speed: 130, voice: 'es' }),
  'school-last-station-speech': lastStation,
  'school-mayday-speech': said(
    {
      ko: '메이데이! 여기는 남위 삼십 도, 동경 육십 도.',
      en: 'Mayday! We are at thirty degrees south, sixty degrees east.',
    },
    { speed: 145 },
  ),
  'school-radio-call-speech': radioCall,
} satisfies Record<string, Speech>;
