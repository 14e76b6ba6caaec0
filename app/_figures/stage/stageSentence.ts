import type { Language, Localised } from '#game/deck/deck';
import { formatNumber, formatPercent } from '#app/_text/format';
import { activeExperts } from './stageFacts';
import type { StageFacts } from './stageFacts';

const words = {
  ko: {
    waiting: (experts: string) => `전문가 ${experts}명이 기다리고 있어요.`,
    dispatching: (prompts: string) => `게이트가 카드 ${prompts}장을 나눠 주고 있어요.`,
    picked: '카드가 저마다 고른 전문가에게 가고 있어요.',
    routed: (prompts: string, active: string, experts: string) =>
      active === experts
        ? `카드 ${prompts}장이 전문가 ${experts}명 모두에게 갔어요.`
        : `카드 ${prompts}장이 전문가 ${experts}명 가운데 ${active}명에게 갔어요.`,
    lost: (prompts: string) => `${prompts}장은 자리가 없어 버려졌어요.`,
    unwanted: (prompts: string) => `${prompts}장은 아무도 고르지 않았어요.`,
    answers: (answered: string, calls: string) => `대답 ${calls}개 중 ${answered}개가 왔어요.`,
    allAnswered: '대답이 모두 왔어요.',
    returning: '대답이 돌아와 합쳐지고 있어요.',
    right: (right: string, prompts: string, share: string) =>
      `모델이 카드 ${prompts}장 중 ${right}장을 맞혔어요(${share}).`,
  },
  en: {
    waiting: (experts: string) => `${experts} experts are waiting.`,
    dispatching: (prompts: string) => `The gate hands out ${ofPrompts(prompts)}.`,
    picked: 'The prompts go to those who picked them.',
    routed: (prompts: string, active: string, experts: string) =>
      `${ofPrompts(prompts)} went to ${active === experts ? 'all' : `${active} of`} ${experts} experts.`,
    lost: (prompts: string) =>
      `${prompts} found no room and ${prompts === '1' ? 'was' : 'were'} dropped.`,
    unwanted: (prompts: string) => `Nobody picked ${prompts}.`,
    answers: (answered: string, calls: string) => `${answered} of ${calls} answers are in.`,
    allAnswered: 'All answers are in.',
    returning: 'Answers return and add up.',
    right: (right: string, prompts: string, share: string) =>
      `The model got ${right} of ${ofPrompts(prompts)} right (${share}).`,
  },
} satisfies Localised<object>;

export interface SentenceOptions {
  /** While it runs, the sentence does not tell how the film ends. */
  film: 'running' | 'over';
  /** `spoken` says nothing that changes many times a round, since a screen reader reads it all. */
  for: 'eyes' | 'spoken';
}

/** The stage in a sentence or two, made from what is drawn. */
export function stageSentence(
  facts: StageFacts,
  language: Language,
  options: SentenceOptions = { film: 'over', for: 'eyes' },
): string {
  const text = words[language];
  const count = (value: number) => formatNumber(language, value);
  const prompts = count(facts.tokens.length);
  const isRunning = options.film === 'running';
  switch (facts.moment) {
    case 'waiting':
      return text.waiting(count(facts.experts.length));
    case 'dispatch':
      if (!isRunning) return routed(facts, language);
      return facts.gate.choice === 'experts' ? text.picked : text.dispatching(prompts);
    case 'work': {
      // A team has answered when all of it has, so shares are counted, not people.
      const calls = facts.experts.reduce((sum, expert) => sum + expert.load, 0);
      const answered = Math.floor(
        facts.experts.reduce((sum, expert) => sum + expert.load * expert.answered, 0) + 1e-9,
      );
      const progress =
        answered >= calls
          ? text.allAnswered
          : options.for === 'spoken'
            ? ''
            : text.answers(count(answered), count(calls));
      return [routed(facts, language), progress].filter(Boolean).join(' ');
    }
    case 'back': {
      if (isRunning) return text.returning;
      const right = facts.tokens.filter((token) => token.verdict === 'right').length;
      const share = facts.tokens.length === 0 ? 0 : right / facts.tokens.length;
      return text.right(count(right), prompts, formatPercent(language, share));
    }
  }
}

function routed(facts: StageFacts, language: Language): string {
  const text = words[language];
  const count = (value: number) => formatNumber(language, value);
  const isPicked = facts.gate.choice === 'experts';
  const sentence = text.routed(
    count(facts.tokens.length - facts.dropped.prompts),
    count(activeExperts(facts)),
    count(facts.experts.length),
  );
  const lost = facts.dropped.prompts;
  if (lost === 0) return sentence;
  return `${sentence} ${isPicked ? text.unwanted(count(lost)) : text.lost(count(lost))}`;
}

function ofPrompts(prompts: string): string {
  return prompts === '1' ? '1 prompt' : `${prompts} prompts`;
}
