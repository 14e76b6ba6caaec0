/**
 * The class that the gate's properties are stated for: every expert has one strong modality, is
 * right there nine times in ten and elsewhere about as often as by guessing. Prompts have four
 * labels and one modality each.
 */

import { MODALITIES, type Modality, type TopicId } from '#game/deck/deck';
import type { FeatureName } from '#game/gate/gate';
import type { Random } from '#game/random';

export const LABELS = 4;
const RIGHT_WHEN_STRONG = 0.9;
const RIGHT_ELSEWHERE = 0.35;
const TOPICS = 6;
const MEASURED = 3;
/** Prompts in the deck, dealt without repetition until all were seen. */
const DECK = 240;

/** `rich` prompts also have topics and measured numbers, which say nothing about who is right. */
export const FEATURE_SETS = ['plain', 'rich'] as const;
export type FeatureSet = (typeof FEATURE_SETS)[number];

export interface SimulatedPrompt {
  id: string;
  modality: Modality;
  features: number[];
}

export interface SimulatedClass {
  names: FeatureName[];
  /** strong[expert]: as many experts for each modality as there can be, in random order. */
  strong: Modality[];
  deck: SimulatedPrompt[];
}

export function standardClass(
  experts: number,
  features: FeatureSet,
  random: Random,
): SimulatedClass {
  const strong = random.shuffled(Array.from({ length: experts }, (_, e) => modalityAt(e)));
  const topics = Array.from({ length: TOPICS }, (_, topic) => `topic-${topic}` as TopicId); // a made-up id
  const names: FeatureName[] = [
    { kind: 'bias' },
    ...MODALITIES.map((modality): FeatureName => ({ kind: 'modality', modality })),
  ];
  if (features === 'rich') {
    for (const topic of topics) names.push({ kind: 'topic', topic });
    for (const modality of MODALITIES) {
      for (let dimension = 0; dimension < MEASURED; dimension++) {
        names.push({ kind: 'measured', modality, dimension });
      }
    }
  }
  const deck = Array.from({ length: DECK }, (_, p): SimulatedPrompt => {
    const modality = modalityAt(p);
    const topic = topics[random.below(TOPICS)];
    const row = names.map((name) => {
      switch (name.kind) {
        case 'bias':
          return 1;
        case 'modality':
          return name.modality === modality ? 1 : 0;
        case 'topic':
          return name.topic === topic ? 1 : 0;
        case 'measured':
          return name.modality === modality ? 0.5 * bounded(random.normal()) : 0;
      }
    });
    return { id: `prompt-${p}`, modality, features: row };
  });
  return { names, strong, deck };
}

/** How probably an expert is right. */
export function chanceOf(strong: Modality, modality: Modality): number {
  return strong === modality ? RIGHT_WHEN_STRONG : RIGHT_ELSEWHERE;
}

/** What an expert answers: label 0 is the true one. */
export function answerOf(strong: Modality, modality: Modality, random: Random): number {
  return random.next() < chanceOf(strong, modality) ? 0 : 1 + random.below(LABELS - 1);
}

/** The modality an expert is strong in after the class changed its skills. */
export function nextModality(modality: Modality): Modality {
  return modalityAt(MODALITIES.indexOf(modality) + 1);
}

function modalityAt(index: number): Modality {
  return MODALITIES[index % MODALITIES.length] ?? 'text';
}

function bounded(value: number): number {
  return Math.max(-2, Math.min(2, value));
}
