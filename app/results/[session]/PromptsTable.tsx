import type { Localised } from '#game/deck/deck';
import type { PromptSummary } from '#server/pages';
import { formatNumber } from '#app/_text/format';
import { useLanguage, useWords } from '#app/_text/language';
import { type Column, DataTable } from '#app/_ui/DataTable';
import { ModalityTag } from '#app/_ui/ModalityIcon';
import { ShareBar } from '#app/_ui/ShareBar';
import { Definitions } from './Definitions';
import { everybody, hardestFirst, rightShare } from './hardestFirst';
import { SMALLEST_GROUP, useIsHidden } from './projection';
import { LabelBars } from './LabelBars';
import { sureButWrongRate } from './sureButWrong';
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
    more: (count: string) => `카드 ${count}장 더 보기`,
    fewer: '어려운 카드만 보기',
    answers: '고른 답',
    isRight: '정답',
    fewAnswers: '답이 다섯 개보다 적어 숨겼어요',
    time: '답하는 시간',
    seconds: (value: string) => `${value}초`,
    sureButWrong: '확신했지만 틀림',
    sureButWrongMeans: '얼마나 확실한지 말한 답 가운데, 확실하다고 했지만 틀린 비율이에요.',
    terms: [
      [
        '모든 답의 정답률',
        '활성과 그림자를 합친 모든 답 가운데 맞은 비율이에요. 낮은 카드부터 보여요. 답이 몇 개뿐이면 우연일 수 있어 조금 뒤에 놓아요.',
      ],
      ['모델', '게이트가 고른 전문가들의 답을 합친 예측이 맞은 비율이에요.'],
      ['고른 답', '보기마다 몇 번 골랐는지 보여요. 답이 고르게 갈렸다면 찍은 것일 수 있어요.'],
      ['버려짐', '정원이 차서 어떤 전문가에게도 가지 못한 횟수예요.'],
      ['답하는 시간', '한 사람이 이 카드에 쓴 시간의 중앙값이에요.'],
    ],
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
    more: (count: string) => `Show ${count} more prompts`,
    fewer: 'Only the hardest',
    answers: 'Answers',
    isRight: 'true label',
    fewAnswers: 'Hidden: fewer than five answers',
    time: 'Time to answer',
    seconds: (value: string) => `${value} s`,
    sureButWrong: 'Sure but wrong',
    sureButWrongMeans: 'Of the answers that said how sure they were, the share sure and wrong.',
    terms: [
      [
        'All answers, right',
        'Share right of all answers, active and shadow. The lowest come first; with only a few answers it may be chance, so those stand a little further back.',
      ],
      ['Model', 'How often the combined answer of the chosen experts was right.'],
      ['Answers', 'How often each label was chosen. An even spread may mean guessing.'],
      ['Dropped', 'How often the prompt found no expert with room.'],
      ['Time to answer', 'Median that one person took for this prompt.'],
    ],
  },
} satisfies Localised<object>;

/** A lesson can talk about these; the rest is for whoever asks. */
const SHOWN_AT_FIRST = 12;

/** What was hard, and what it was mistaken for. */
export function PromptsTable({ prompts }: { prompts: readonly PromptSummary[] }) {
  const text = useWords(words);
  const language = useLanguage();
  const isHidden = useIsHidden();
  const isAsked = prompts.some(({ sureButWrong }) => sureButWrong !== null);
  const sureColumn: Column<PromptSummary> = {
    key: 'sureButWrong',
    name: text.sureButWrong,
    cell: ({ sureButWrong }) => {
      const { times, of } = sureButWrong ?? { times: 0, of: 0 };
      if (isHidden && of > 0 && of < SMALLEST_GROUP) {
        return <span className={styles.gist}>{text.fewAnswers}</span>;
      }
      return <ShareBar right={times} of={of} language={language} />;
    },
    sortBy: sureButWrongRate,
  };
  const sureTerm = [text.sureButWrong, text.sureButWrongMeans];
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
      sortBy: (prompt) => rightShare(everybody(prompt)),
    },
    {
      key: 'model',
      name: text.model,
      cell: (prompt) => <ShareBar {...prompt.model} language={language} />,
      sortBy: (prompt) => rightShare(prompt.model),
    },
    {
      key: 'answers',
      name: text.answers,
      cell: (prompt) =>
        isHidden && everybody(prompt).of < SMALLEST_GROUP ? (
          <span className={styles.gist}>{text.fewAnswers}</span>
        ) : (
          <LabelBars labels={prompt.labels} isRight={text.isRight} />
        ),
    },
    ...(isAsked ? [sureColumn] : []),
    {
      key: 'time',
      name: text.time,
      align: 'right',
      cell: ({ medianMs }) =>
        medianMs === null ? '–' : text.seconds(formatNumber(language, medianMs / 1000, 1)),
      sortBy: (prompt) => prompt.medianMs,
    },
    {
      key: 'played',
      name: text.played,
      align: 'right',
      cell: (prompt) => (
        <>
          {formatNumber(language, prompt.played)}
          {prompt.dropped > 0 && (
            <span className={`${styles.gist} ${styles.below}`}>
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
        limit={{
          rows: SHOWN_AT_FIRST,
          more: (hidden) => text.more(formatNumber(language, hidden)),
          fewer: text.fewer,
        }}
      />
      {prompts.length > 0 && (
        <Definitions terms={isAsked ? [...text.terms, sureTerm] : text.terms} />
      )}
    </>
  );
}
