/** Explanations in words, for the phone of the expert they are about. */

import type { Language, Localised, Modality, TopicId } from '#game/deck/deck';
import type { Contribution, Explanation, FeatureName } from '#game/gate/gate';

/** Names of the deck's topics. */
export type TopicNames = Partial<Record<TopicId, Localised>>;

const MODALITY_PROMPTS: Record<Modality, Localised> = {
  text: { ko: '글 카드', en: 'text prompts' },
  image: { ko: '그림 카드', en: 'image prompts' },
  audio: { ko: '소리 카드', en: 'audio prompts' },
  video: { ko: '영상 카드', en: 'video prompts' },
};

const SIMILAR_PROMPTS: Record<Modality, Localised> = {
  text: { ko: '이런 느낌의 글', en: 'texts like this one' },
  image: { ko: '이런 느낌의 그림', en: 'images like this one' },
  audio: { ko: '이런 느낌의 소리', en: 'sounds like this one' },
  video: { ko: '이런 느낌의 영상', en: 'videos like this one' },
};

/**
 * One contribution as a short line, e.g. "audio prompts: you were right often (+1.2)". Often and
 * seldom are meant in comparison with the class, as the number is.
 */
export function describeContribution(
  contribution: Contribution,
  language: Language,
  topicNames: TopicNames,
): string {
  const subject = subjectOf(contribution.feature, topicNames)[language];
  const often = contribution.value > 0;
  const verdict: Localised = often
    ? { ko: '자주 맞혔어요', en: 'you were right often' }
    : { ko: '자주 틀렸어요', en: 'you were often wrong' };
  return `${subject}: ${verdict[language]} (${signed(contribution.value)})`;
}

/** The explanation's largest contributions in lines; a line of its own when there is none yet. */
export function describeExplanation(
  explanation: Pick<Explanation, 'contributions'>,
  language: Language,
  topicNames: TopicNames,
): string[] {
  if (explanation.contributions.length > 0) {
    return explanation.contributions.map((one) => describeContribution(one, language, topicNames));
  }
  const unknown: Localised = {
    ko: '게이트가 아직 다른 사람과의 차이를 몰라서, 운으로 정해졌어요.',
    en: 'The gate does not yet know how you differ from the others: chance decided.',
  };
  return [unknown[language]];
}

/** What would have changed the decision, in one sentence; null when nothing about scores would. */
export function describeMargin(
  explanation: Pick<Explanation, 'margin' | 'rank'>,
  chosen: boolean,
  language: Language,
): string | null {
  if (explanation.margin === null) return null;
  const by = explanation.margin.toFixed(1);
  const sentence: Localised = chosen
    ? {
        ko: `점수가 ${by}만큼 낮았다면 다른 사람에게 갔을 거예요.`,
        en: `With a score lower by ${by} it would have gone to somebody else.`,
      }
    : {
        ko: `점수가 ${by}만큼 높았다면 선택됐을 거예요.`,
        en: `With a score higher by ${by} you would have been chosen.`,
      };
  return sentence[language];
}

function subjectOf(feature: FeatureName, topicNames: TopicNames): Localised {
  switch (feature.kind) {
    case 'bias':
      return { ko: '모든 카드', en: 'all prompts' };
    case 'modality':
      return MODALITY_PROMPTS[feature.modality];
    case 'topic': {
      const name = topicNames[feature.topic];
      return name === undefined
        ? { ko: '이 주제', en: 'this topic' }
        : { ko: `‘${name.ko}’ 주제`, en: `topic “${name.en}”` };
    }
    case 'measured':
      return SIMILAR_PROMPTS[feature.modality];
  }
}

/** A true minus sign, so that a screen reader says it. */
function signed(value: number): string {
  return `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(1)}`;
}
