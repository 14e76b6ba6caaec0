import type { Localised } from '#game/deck/deck';
import type { PromptSummary, ResultSummary } from '#server/pages';
import { compareStory } from '../_compare/compareStory';
import { toThing } from './CompareSection';
import { formatList, formatNumber, formatPercent } from '#app/_text/format';
import { useLanguage, useWords } from '#app/_text/language';
import { everybody, hardestFirst, rightShare } from './hardestFirst';
import { SMALLEST_GROUP, useIsHidden } from './projection';
import { firmestMistake } from './sureButWrong';
import styles from './report.module.css';

const words = {
  ko: {
    heading: '먼저 볼 것',
    help: '도움이 필요한 학생',
    nobody: '같은 카드에서 남들보다 뚜렷하게 덜 맞힌 학생은 없어요.',
    gem: '숨은 보석',
    hard: '가장 어려웠던 카드',
    hardest: (gist: string, share: string) => `${gist} (${share} 맞힘)`,
    mistaken: (label: string, answer: string) =>
      ` 정답은 ‘${answer}’인데, ‘${label}’ 쪽을 많이 골랐어요.`,
    firm: '확신했지만 틀린 카드',
    firmest: (gist: string, times: string, of: string) =>
      `${gist} (답 ${of}개 중 ${times}개가 확신했지만 틀렸어요)`,
    acts: '막끼리 비교',
    gain: '수업 전과 후',
    gainOf: (pre: string, post: string) => `시험에서 ${pre}에서 ${post}로 올랐어요.`,
    noGain: (pre: string, post: string) => `시험에서 ${pre}에서 ${post}로, 오르지 않았어요.`,
  },
  en: {
    heading: 'Look at first',
    help: 'Pupils who need help',
    nobody: 'Nobody was clearly less often right than others on the same prompts.',
    gem: 'Hidden gem',
    hard: 'Hardest prompt',
    hardest: (gist: string, share: string) => `${gist} (${share} right)`,
    mistaken: (label: string, answer: string) =>
      ` Often taken for “${label}” where “${answer}” is right.`,
    firm: 'Sure but wrong',
    firmest: (gist: string, times: string, of: string) =>
      `${gist} (${times} of ${of} answers were sure, but wrong)`,
    acts: 'Acts side by side',
    gain: 'Before and after',
    gainOf: (pre: string, post: string) => `From ${pre} to ${post} in the tests.`,
    noGain: (pre: string, post: string) => `From ${pre} to ${post} in the tests: no gain.`,
  },
} satisfies Localised<object>;

/** What a teacher asks first: who needs help, what was hard, what was learnt. */
export function AtAGlance({ summary }: { summary: ResultSummary }) {
  const text = useWords(words);
  const language = useLanguage();
  const isHidden = useIsHidden();
  const hard = hardest(summary.prompts);
  const named = (sign: 'needsHelp' | 'hiddenGem') =>
    summary.players.filter((player) => player.sign === sign).map(({ nickname }) => nickname);
  const items: { key: string; name: string; to: string; says: string }[] = [];
  // Nobody is named, nor said to be few, on a wall that a class looks at.
  if (!isHidden && summary.totals.pupils > 0 && summary.totals.answers > 0) {
    const help = named('needsHelp');
    const says = help.length === 0 ? text.nobody : formatList(language, help);
    items.push({ key: 'help', name: text.help, to: '#players', says });
    const gem = named('hiddenGem');
    if (gem.length > 0)
      items.push({ key: 'gem', name: text.gem, to: '#players', says: formatList(language, gem) });
  }
  if (hard !== null) {
    const { gist, mistaken, answer } = hard;
    const says =
      text.hardest(gist[language], formatPercent(language, rightShare(everybody(hard)) ?? 0)) +
      (mistaken === null ? '' : text.mistaken(mistaken.label[language], answer[language]));
    items.push({ key: 'hard', name: text.hard, to: '#prompts', says });
  }
  const firm = firmestMistake(summary.prompts);
  if (firm?.sureButWrong) {
    const { times, of } = firm.sureButWrong;
    const count = (value: number) => formatNumber(language, value);
    const says = text.firmest(firm.gist[language], count(times), count(of));
    items.push({ key: 'firm', name: text.firm, to: '#prompts', says });
  }
  const acts = compareStory(
    summary.acts.map((act) => toThing(act, language)),
    language,
  );
  if (acts !== null) items.push({ key: 'acts', name: text.acts, to: '#compare', says: acts });
  if (summary.gain !== null) {
    const { pre, post } = summary.gain;
    const tell = post > pre ? text.gainOf : text.noGain;
    const says = tell(formatPercent(language, pre), formatPercent(language, post));
    items.push({ key: 'gain', name: text.gain, to: '#summary-numbers', says });
  }
  if (items.length === 0) return null;
  return (
    <ul className={styles.glance} aria-label={text.heading}>
      {items.map(({ key, name, to, says }) => (
        <li key={key}>
          <a href={to}>{name}</a>
          <span>{says}</span>
        </li>
      ))}
    </ul>
  );
}

/** The hardest prompt, of those with answers enough to be told to a class. */
function hardest(prompts: readonly PromptSummary[]): PromptSummary | null {
  return hardestFirst(prompts).find((prompt) => everybody(prompt).of >= SMALLEST_GROUP) ?? null;
}
