/** Friendly names in two words, so that nobody has to give their own. Safe in any combination. */

import type { Language } from '#game/deck/deck';
import type { Random } from '#game/random';

const QUALITIES: Record<Language, string[]> = {
  ko: (
    '용감한 씩씩한 다정한 명랑한 상냥한 재빠른 똑똑한 든든한 유쾌한 활기찬 당당한 느긋한 ' +
    '싱그러운 반짝이는 신나는 즐거운 행복한 포근한 부지런한 슬기로운 지혜로운 따뜻한 친절한 ' +
    '멋진 춤추는 노래하는 꿈꾸는 날쌘 힘찬 튼튼한 차분한 너그러운 솔직한 성실한 꼼꼼한 깜찍한 ' +
    '엉뚱한 발랄한 산뜻한 우아한 늠름한 빛나는 해맑은 기운찬 의젓한 믿음직한 야무진 사랑스러운 ' +
    '설레는 온화한 영리한 정겨운'
  ).split(' '),
  en: (
    'Brave Kind Swift Clever Gentle Jolly Lively Sunny Happy Proud Calm Merry Bright Witty ' +
    'Nimble Eager Cosy Snappy Sparkly Perky Plucky Zippy Bouncy Breezy Mellow Loyal Noble Keen ' +
    'Quick Quiet Playful Peppy Golden Starry Lucky Neat Steady Smart Trusty Upbeat Warm Wise ' +
    'Zesty Jaunty Radiant Curious Honest Patient Polite Dancing Singing Smiling'
  ).split(' '),
};

const ANIMALS: Record<Language, string[]> = {
  ko: (
    '수달 고래 펭귄 판다 토끼 다람쥐 고슴도치 여우 사슴 기린 코알라 캥거루 햄스터 강아지 고양이 ' +
    '돌고래 거북이 부엉이 참새 제비 까치 두루미 앵무새 공작새 백조 오리 물개 바다표범 해달 너구리 ' +
    '알파카 얼룩말 호랑이 사자 표범 치타 카피바라 미어캣 반달곰 북극곰 나무늘보 해마 문어 나비 ' +
    '꿀벌 무당벌레 반딧불이 딱따구리 병아리 망아지'
  ).split(' '),
  en: (
    'Otter Whale Penguin Panda Rabbit Squirrel Hedgehog Fox Deer Giraffe Koala Kangaroo Hamster ' +
    'Puppy Kitten Dolphin Turtle Owl Sparrow Swallow Magpie Crane Parrot Peacock Swan Duck Seal ' +
    'Raccoon Alpaca Llama Zebra Tiger Lion Leopard Cheetah Capybara Meerkat Badger Lynx Moose ' +
    'Robin Heron Puffin Falcon Seahorse Octopus Ladybird Firefly Gecko Lemur'
  ).split(' '),
};

/** A nickname to offer, e.g. "용감한 수달" or "Brave Otter": 2,600 combinations in each language. */
export function suggestNickname(language: Language, random: Random): string {
  return `${pick(QUALITIES[language], random)} ${pick(ANIMALS[language], random)}`;
}

/** Names for bots that say what they are: "수달봇", "Robo Otter". All different. */
export function nameBots(count: number, language: Language, random: Random): string[] {
  const animals = random.shuffled(ANIMALS[language]);
  return Array.from({ length: count }, (_, index) => {
    const animal = animals[index % animals.length] ?? '';
    const name = language === 'ko' ? `${animal}봇` : `Robo ${animal}`;
    const lap = 1 + Math.floor(index / animals.length);
    return lap === 1 ? name : `${name} ${lap}`;
  });
}

/** How many different nicknames can be suggested. */
export function nicknameCount(language: Language): number {
  return QUALITIES[language].length * ANIMALS[language].length;
}

function pick(words: readonly string[], random: Random): string {
  return words[random.below(words.length)] ?? '';
}
