import type { LabelId, Language } from '#game/deck/deck';
import { formatList, formatPercent } from '#app/_text/format';
import type { TokenView } from '#game/room/view';

export type Reveal = NonNullable<TokenView['reveal']>;

/** One label of a revealed prompt with the share of combine weight it got. */
export interface VoteRow {
  label: LabelId;
  name: string;
  /** 0..1 */
  share: number;
  isTrue: boolean;
  isModel: boolean;
}

/** The labels with the most weight first; the true one is always among the `most` shown. */
export function voteRows(reveal: Reveal, language: Language, most = Infinity): VoteRow[] {
  const rows = (Object.keys(reveal.labels) as LabelId[]).map((label) => ({
    label,
    name: reveal.labels[label]?.[language] ?? label,
    share: reveal.votes[label] ?? 0,
    isTrue: label === reveal.answer,
    isModel: label === reveal.combined,
  }));
  rows.sort((a, b) => b.share - a.share || Number(b.isTrue) - Number(a.isTrue));
  if (rows.length <= most) return rows;
  const shown = rows.slice(0, most);
  const truth = rows.find((row) => row.isTrue);
  return truth && !shown.includes(truth) ? [...shown.slice(0, -1), truth] : shown;
}

/** The bars in a sentence. */
export function voteSentence(reveal: Reveal, language: Language): string {
  const rows = voteRows(reveal, language).filter((row) => row.share > 0);
  const truth = reveal.labels[reveal.answer]?.[language] ?? reveal.answer;
  const votes = formatList(
    language,
    rows.map((row) => `${row.name} ${formatPercent(language, row.share)}`),
  );
  if (rows.length === 0) {
    return language === 'ko'
      ? `맡은 전문가의 대답이 없어요. 정답은 ${truth}.`
      : `No routed expert answered. The true label is ${truth}.`;
  }
  const verdict =
    language === 'ko'
      ? reveal.modelRight
        ? '모델이 맞혔어요.'
        : '모델이 틀렸어요.'
      : reveal.modelRight
        ? 'The model is right.'
        : 'The model is wrong.';
  return language === 'ko'
    ? `${votes}. 정답은 ${truth}. ${verdict}`
    : `${votes}. The true label is ${truth}. ${verdict}`;
}
