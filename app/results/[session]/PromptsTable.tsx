import type { Localised } from '#game/deck/deck';
import type { PromptSummary, Share } from '#server/pages';
import { formatNumber } from '#app/_text/format';
import { useLanguage, useWords } from '#app/_text/language';
import { type Column, DataTable } from '#app/_ui/DataTable';
import { ModalityTag } from '#app/_ui/ModalityIcon';
import { ShareBar } from '#app/_ui/ShareBar';
import styles from './report.module.css';

const words = {
  ko: {
    caption: '카드별 결과, 어려운 카드부터',
    empty: '끝난 라운드가 없어 아직 카드 결과가 없어요.',
    prompt: '카드',
    modality: '형태',
    everybody: '모든 답의 정답률',
    model: '모델',
    played: '나온 횟수',
    dropped: (count: string) => `버려짐 ${count}`,
    answer: '정답',
    mistaken: '가장 많은 오답',
    times: (label: string, times: string) => `${label} (${times}명)`,
    note: '모두의 답이 많이 틀린 카드부터 보여요. 모델은 게이트가 고른 전문가들의 답을 합친 결과예요.',
  },
  en: {
    caption: 'Results by prompt, hardest first',
    empty: 'No round is finished, so there are no results by prompt yet.',
    prompt: 'Prompt',
    modality: 'Modality',
    everybody: 'All answers, right',
    model: 'Model',
    played: 'Played',
    dropped: (count: string) => `${count} dropped`,
    answer: 'True label',
    mistaken: 'Most common mistake',
    times: (label: string, times: string) => `${label} (${times})`,
    note: 'The prompts most often answered wrongly come first. The model is the combined answer of the experts that the gate chose.',
  },
} satisfies Localised<object>;

function everybody({ active, shadow }: PromptSummary): Share {
  return { right: active.right + shadow.right, of: active.of + shadow.of };
}

function rate({ right, of }: Share): number | null {
  return of === 0 ? null : right / of;
}

function hardestFirst(prompts: readonly PromptSummary[]): PromptSummary[] {
  return [...prompts].sort(
    (one, other) => (rate(everybody(one)) ?? 2) - (rate(everybody(other)) ?? 2),
  );
}

/** What was hard, and what it was mistaken for. */
export function PromptsTable({ prompts }: { prompts: readonly PromptSummary[] }) {
  const text = useWords(words);
  const language = useLanguage();
  const columns: Column<PromptSummary>[] = [
    {
      key: 'prompt',
      name: text.prompt,
      cell: (prompt) => (
        <span className={styles.prompt}>
          <span>{prompt.question[language]}</span>
          <span className={styles.gist}>{prompt.gist[language]}</span>
        </span>
      ),
    },
    {
      key: 'modality',
      name: text.modality,
      cell: (prompt) => (
        <span className={styles.tags}>
          {prompt.modalities.map((modality) => (
            <ModalityTag key={modality} modality={modality} />
          ))}
        </span>
      ),
      sortBy: (prompt) => prompt.modalities.join(),
    },
    {
      key: 'everybody',
      name: text.everybody,
      cell: (prompt) => <ShareBar {...everybody(prompt)} language={language} />,
      sortBy: (prompt) => rate(everybody(prompt)),
    },
    {
      key: 'model',
      name: text.model,
      cell: (prompt) => <ShareBar {...prompt.model} language={language} />,
      sortBy: (prompt) => rate(prompt.model),
    },
    { key: 'answer', name: text.answer, cell: (prompt) => prompt.answer[language] },
    {
      key: 'mistaken',
      name: text.mistaken,
      cell: ({ mistaken }) =>
        mistaken === null
          ? '–'
          : text.times(mistaken.label[language], formatNumber(language, mistaken.times)),
    },
    {
      key: 'played',
      name: text.played,
      align: 'right',
      cell: (prompt) => (
        <>
          {formatNumber(language, prompt.played)}
          {prompt.dropped > 0 && (
            <span className={styles.gist}>
              {' '}
              {text.dropped(formatNumber(language, prompt.dropped))}
            </span>
          )}
        </>
      ),
      sortBy: (prompt) => prompt.played,
    },
  ];
  return (
    <>
      <DataTable
        caption={text.caption}
        columns={columns}
        rows={hardestFirst(prompts)}
        rowKey={(prompt) => prompt.prompt}
        empty={text.empty}
      />
      {prompts.length > 0 && <p className={styles.facts}>{text.note}</p>}
    </>
  );
}
