import { describe, expect, it } from 'vitest';
import { LANGUAGES, type TopicId } from '#game/deck/deck';
import type { Contribution } from '#game/gate/gate';
import {
  describeContribution,
  describeExplanation,
  describeMargin,
} from '#game/gate/live/explanationWords';

const music = 'music' as TopicId;
const names = { [music]: { ko: '음악', en: 'Music' } };
const audio: Contribution = { feature: { kind: 'modality', modality: 'audio' }, value: 1.24 };

describe('explanations in words', () => {
  it('say which prompts, how often, and by how much', () => {
    expect(describeContribution(audio, 'en', names)).toBe(
      'audio prompts: you were right often (+1.2)',
    );
    expect(describeContribution(audio, 'ko', names)).toBe('소리 카드: 자주 맞혔어요 (+1.2)');
    const against = { ...audio, value: -0.8 };
    expect(describeContribution(against, 'en', names)).toBe(
      'audio prompts: you were often wrong (−0.8)',
    );
    expect(describeContribution(against, 'ko', names)).toBe('소리 카드: 자주 틀렸어요 (−0.8)');
  });

  it('name topics, also those the deck no longer has', () => {
    const topic: Contribution = { feature: { kind: 'topic', topic: music }, value: 0.5 };
    expect(describeContribution(topic, 'en', names)).toContain('topic “Music”');
    expect(describeContribution(topic, 'ko', names)).toContain('‘음악’ 주제');
    expect(describeContribution(topic, 'ko', {})).toContain('이 주제');
  });

  it('admit that nothing is known yet', () => {
    for (const language of LANGUAGES) {
      expect(describeExplanation({ contributions: [] }, language, names)).toHaveLength(1);
      expect(describeExplanation({ contributions: [audio] }, language, names)).toEqual([
        describeContribution(audio, language, names),
      ]);
    }
  });

  it('tell what would have changed the decision, when something would', () => {
    const margin = { margin: 0.45, rank: 2 };
    expect(describeMargin(margin, false, 'en')).toContain('higher by 0.5');
    expect(describeMargin(margin, true, 'ko')).toContain('0.5만큼 낮았다면');
    expect(describeMargin({ margin: null, rank: 1 }, true, 'en')).toBeNull();
  });
});
