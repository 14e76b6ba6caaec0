/** A personal expert card in words and numbers, for the page and for the picture made of it. */

import { gainSentence, normalisedGain } from '#app/_figures/gain/gainSentence';
import { formatNumber, formatPercent } from '#app/_text/format';
import { MODALITY_WORDS } from '#app/_text/modalities';
import { TEAM_NAMES } from '#app/_text/teams';
import type { Language, Localised, Modality } from '#game/deck/deck';
import { MODALITIES } from '#game/deck/deck';
import type { PlayerView } from '#game/room/view';
import type { ExpertStory, PersonalCard } from './expertStory';
import { expertStory } from './expertStory';

const words = {
  ko: {
    strength: (modality: string) => `${modality} 전문가`,
    allRound: '자라나는 전문가',
    known: (believed: string) => `게이트도 내가 ${believed} 카드에 가장 강하다고 알아봤어요.`,
    overlooked: (believed: string, strength: string) =>
      `게이트는 ${believed} 카드를 맡기려 했지만, 실제로 가장 잘한 것은 ${strength} 카드였어요.`,
    unseen: (strength: string) =>
      `가장 잘한 것은 ${strength} 카드였어요. 게이트는 아직 그것을 알아볼 기회가 없었어요.`,
    unknown: '답한 카드가 적어서 강점을 알기에는 일러요.',
    none: '이번에는 뚜렷한 강점이 보이지 않았어요. 다음에는 어떤 카드가 잘 맞을까요?',
    heads: ['카드 종류', '게이트의 믿음', '실제로 맞힌 카드'],
    truth: (right: string, of: string) => `${of}장 중 ${right}장`,
    never: '답한 카드 없음',
    active: '선택됐을 때',
    shadow: '그림자 카드',
    rounds: '활동한 라운드',
    test: '수업 전 → 후',
    score: '점수',
    rank: (rank: string) => `${rank}위`,
    award: {
      specialist: (modality: string) => `${modality} 최고 전문가`,
      mostCalled: '가장 많이 선택된 전문가',
      hiddenGem: '숨은 보석',
      score: '점수 상위',
    },
  },
  en: {
    strength: (modality: string) => `${modality} expert`,
    allRound: 'Expert in the making',
    known: (believed: string) =>
      `The gate saw it too: it trusted you most with ${believed.toLowerCase()} prompts.`,
    overlooked: (believed: string, strength: string) =>
      `The gate trusted you most with ${believed.toLowerCase()} prompts, but you were really best at ${strength.toLowerCase()}.`,
    unseen: (strength: string) =>
      `You were best at ${strength.toLowerCase()} prompts. The gate had no chance to find out.`,
    unknown: 'Too few answers yet to know your strength.',
    none: 'No strength stood out this time. Which prompts will suit you next?',
    heads: ['Kind of prompt', 'The gate believed', 'Really right'],
    truth: (right: string, of: string) => `${right} of ${of}`,
    never: 'none answered',
    active: 'When chosen',
    shadow: 'Shadow prompts',
    rounds: 'Rounds active',
    test: 'Before → after',
    score: 'Points',
    rank: (rank: string) => `#${rank}`,
    award: {
      specialist: (modality: string) => `Best ${modality.toLowerCase()} expert`,
      mostCalled: 'Most called expert',
      hiddenGem: 'Hidden gem',
      score: 'Top score',
    },
  },
} satisfies Localised<object>;

export interface CardFacts {
  nickname: string;
  /** "Audio expert · Team 3". */
  title: string;
  /** The own strength, or all four when none stands out. */
  emblem: readonly Modality[];
  story: string;
  awards: string[];
  radar: PersonalCard['perModality'];
  /** Kind of prompt, belief, truth. */
  heads: readonly string[];
  rows: { modality: Modality; name: string; belief: string; truth: string }[];
  figures: { name: string; value: string }[];
  /** What the two tests say; null unless both were taken. */
  gain: string | null;
}

export function cardFacts(
  me: Pick<PlayerView['me'], 'nickname' | 'team' | 'score'>,
  card: PersonalCard,
  language: Language,
): CardFacts {
  const text = words[language];
  const names = MODALITY_WORDS[language];
  const story = expertStory(card);
  const strength = story.strength === null ? text.allRound : text.strength(names[story.strength]);
  const { test } = card;
  return {
    nickname: me.nickname,
    title: me.team === null ? strength : `${strength} · ${TEAM_NAMES[language](me.team)}`,
    emblem: story.strength === null ? MODALITIES : [story.strength],
    story: tell(story, language),
    awards: card.awards.map((award) => nameAward(award, language)),
    radar: card.perModality,
    heads: text.heads,
    rows: MODALITIES.map((modality) => {
      const { belief, right, of } = card.perModality[modality];
      return {
        modality,
        name: names[modality],
        belief: formatPercent(language, belief),
        truth:
          of === 0
            ? text.never
            : text.truth(formatNumber(language, right), formatNumber(language, of)),
      };
    }),
    figures: figuresOf(me.score, card, language),
    gain: test && gainSentence(normalisedGain(shareOf(test.pre), shareOf(test.post)), language),
  };
}

function figuresOf(score: number, card: PersonalCard, language: Language): CardFacts['figures'] {
  const text = words[language];
  const count = (value: number) => formatNumber(language, value);
  const of = (right: number, all: number) => `${count(right)} / ${count(all)}`;
  const figures = [
    { name: text.active, value: of(card.active.right, card.active.of) },
    { name: text.shadow, value: of(card.shadow.right, card.shadow.of) },
    { name: text.rounds, value: of(card.roundsActive, card.rounds) },
  ];
  const { test, rank } = card;
  if (test) {
    const { pre, post } = test;
    const value = `${count(pre.right)}/${count(pre.of)} → ${count(post.right)}/${count(post.of)}`;
    figures.push({ name: text.test, value });
  }
  if (score > 0) {
    const place = rank === null ? '' : ` · ${text.rank(count(rank))}`;
    figures.push({ name: text.score, value: `${count(score)}${place}` });
  }
  return figures;
}

function tell(story: ExpertStory, language: Language): string {
  const text = words[language];
  const names = MODALITY_WORDS[language];
  if (story.strength === null) return text[story.kind === 'none' ? 'none' : 'unknown'];
  if (story.kind === 'unseen') return text.unseen(names[story.strength]);
  return story.kind === 'known'
    ? text.known(names[story.believed])
    : text.overlooked(names[story.believed], names[story.strength]);
}

/** 'specialist:audio', 'mostCalled', 'hiddenGem' or 'score', in words. */
function nameAward(award: string, language: Language): string {
  const text = words[language].award;
  const [kind, detail] = award.split(':');
  const modality = MODALITIES.find((each) => each === detail);
  if (kind === 'specialist' && modality) return text.specialist(MODALITY_WORDS[language][modality]);
  if (kind === 'mostCalled' || kind === 'hiddenGem' || kind === 'score') return text[kind];
  return award;
}

function shareOf({ right, of }: { right: number; of: number }): number {
  return of === 0 ? 0 : right / of;
}
