import type { Language } from '#game/deck/deck';
import { formatNumber, formatPercent } from '#app/_text/format';
import { activeExperts } from './stageFacts';
import type { StageFacts } from './stageFacts';

/**
 * The stage in one sentence or two, made from what is drawn. While the film runs it does not tell how
 * it ends.
 */
export function stageSentence(
  facts: StageFacts,
  language: Language,
  film: 'running' | 'over' = 'over',
): string {
  const count = (value: number) => formatNumber(language, value);
  const prompts = facts.tokens.length;
  const experts = facts.experts.length;
  const active = activeExperts(facts);
  const calls = facts.tokens.reduce((sum, token) => sum + token.calls, 0);
  const answered = facts.tokens.reduce(
    (sum, token) => sum + Math.min(token.answered, token.calls),
    0,
  );
  const { dropped } = facts;
  switch (facts.moment) {
    case 'waiting':
      return language === 'ko'
        ? `전문가 ${count(experts)}명이 기다리고 있어요.`
        : `${count(experts)} experts are waiting.`;
    case 'dispatch':
    case 'work': {
      if (facts.moment === 'dispatch' && film === 'running') {
        return language === 'ko'
          ? `게이트가 카드 ${count(prompts)}장을 나눠 주고 있어요.`
          : `The gate hands out ${count(prompts)} ${prompts === 1 ? 'prompt' : 'prompts'}.`;
      }
      const routed =
        language === 'ko'
          ? `카드 ${count(prompts)}장이 전문가 ${count(experts)}명 가운데 ${count(active)}명에게 갔어요.`
          : `${count(prompts)} ${prompts === 1 ? 'prompt' : 'prompts'} went to ${count(active)} of ${count(experts)} experts.`;
      const lost =
        dropped.prompts === 0
          ? ''
          : language === 'ko'
            ? ` ${count(dropped.prompts)}장은 자리가 없어 버려졌어요.`
            : ` ${count(dropped.prompts)} found no room and ${dropped.prompts === 1 ? 'was' : 'were'} dropped.`;
      if (facts.moment === 'dispatch') return routed + lost;
      const progress =
        language === 'ko'
          ? ` 대답 ${count(calls)}개 중 ${count(answered)}개가 왔어요.`
          : ` ${count(answered)} of ${count(calls)} answers are in.`;
      return routed + lost + progress;
    }
    case 'back': {
      if (film === 'running') {
        return language === 'ko' ? '대답이 돌아와 합쳐지고 있어요.' : 'Answers return and add up.';
      }
      const right = facts.tokens.filter((token) => token.verdict === 'right').length;
      const share = prompts === 0 ? 0 : right / prompts;
      return language === 'ko'
        ? `모델이 카드 ${count(prompts)}장 중 ${count(right)}장을 맞혔어요(${formatPercent(language, share)}).`
        : `The model got ${count(right)} of ${count(prompts)} prompts right (${formatPercent(language, share)}).`;
    }
  }
}
