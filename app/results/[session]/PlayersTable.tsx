import { useState } from 'react';
import { type Localised, MODALITIES } from '#game/deck/deck';
import type { PlayerSummary, ResultSummary, Share } from '#server/pages';
import { formatNumber, formatSigned } from '#app/_text/format';
import { useLanguage, useWords } from '#app/_text/language';
import { MODALITY_WORDS } from '#app/_text/modalities';
import { type Column, DataTable } from '#app/_ui/DataTable';
import { Notice } from '#app/_ui/Notice';
import { Select } from '#app/_ui/Select';
import { ShareBar } from '#app/_ui/ShareBar';
import type { SessionRow } from '../sessionRow';
import { Definitions } from './Definitions';
import { SMALLEST_GROUP, useIsHidden, useNames } from './projection';
import { SeatTools } from './SeatTools';
import styles from './report.module.css';

const words = {
  ko: {
    caption: '참가자별 결과',
    empty: '끝난 라운드가 없어 아직 참가자 결과가 없어요.',
    tooFew: '참가자가 다섯 명보다 적어, 이름을 숨긴 동안에는 한 사람씩 보여 주지 않아요.',
    more: (count: string) => `${count}명 더 보기`,
    fewer: '줄여 보기',
    parts: '나누어 보기',
    byModality: '형태별',
    byTopic: '주제별',
    name: '이름',
    bot: '봇',
    active: '활성 정답률',
    shadow: '그림자 정답률',
    compared: '남들과 비교',
    time: '답하는 시간',
    seconds: (value: string) => `${value}초`,
    score: '점수',
    needsHelp: '도움이 필요해요',
    hiddenGem: '숨은 보석',
    terms: [
      ['활성 정답률', '게이트가 골라서 모델에 쓰인 답 가운데 맞은 비율이에요.'],
      ['그림자 정답률', '모델에는 쓰이지 않은 답 가운데 맞은 비율이에요.'],
      [
        '남들과 비교',
        '맞힌 수와, 다른 사람들이 같은 카드를 풀었다면 맞혔을 수의 차이예요. 어려운 카드를 많이 받은 사람이 손해 보지 않아요.',
      ],
      [
        '도움이 필요해요',
        '같은 카드 6장 이상에서 남들보다 뚜렷하게 덜 맞혔어요. 우연이라면 스무 명 중 한 명꼴로 생기는 차이예요.',
      ],
      ['숨은 보석', '게이트가 남들보다 덜 불렀지만 그림자 답을 가장 잘 맞힌 사람이에요.'],
      ['답하는 시간', '한 장에 걸린 시간의 중앙값이에요.'],
      ['점수', '놀이를 위한 점수예요. 정답률과는 따로 세요.'],
    ],
  },
  en: {
    caption: 'Results by player',
    empty: 'No round is finished, so there are no results by player yet.',
    tooFew: 'Fewer than five took part, so while names are hidden nobody is listed one by one.',
    more: (count: string) => `Show ${count} more`,
    fewer: 'Show fewer',
    parts: 'Split by',
    byModality: 'Modality',
    byTopic: 'Topic',
    name: 'Name',
    bot: 'bot',
    active: 'Active, right',
    shadow: 'Shadow, right',
    compared: 'Against others',
    time: 'Time to answer',
    seconds: (value: string) => `${value} s`,
    score: 'Score',
    needsHelp: 'Needs help',
    hiddenGem: 'Hidden gem',
    terms: [
      ['Active, right', 'Share right of the answers that the gate asked for and the model used.'],
      ['Shadow, right', 'Share right of the answers that the model did not use.'],
      [
        'Against others',
        'Right answers minus those that others would have had on the same prompts, so nobody loses by having been sent the hard ones.',
      ],
      [
        'Needs help',
        'Clearly fewer right than others on at least six of the same prompts; one in twenty would be by bad luck.',
      ],
      ['Hidden gem', 'Best in the shadow among those whom the gate called less than most.'],
      ['Time to answer', 'Median for one prompt.'],
      ['Score', 'Points of the game, for fun, and kept apart from accuracy.'],
    ],
  },
} satisfies Localised<object>;

/** A class fits; an auditorium is asked for. */
const SHOWN_AT_FIRST = 40;

type Part = 'modality' | 'topic';

/** Whom a teacher looks for stands first; the others keep the order of the game. */
const URGENCY = { needsHelp: 0, hiddenGem: 1, none: 2 } satisfies Record<
  NonNullable<PlayerSummary['sign']> | 'none',
  number
>;

const rate = ({ right, of }: Share): number | null => (of === 0 ? null : right / of);
const NONE: Share = { right: 0, of: 0 };

/** Accuracy, active and shadow, per modality or topic, kept apart from the game's score. */
export function PlayersTable({
  players,
  topics,
  session,
}: Pick<ResultSummary, 'players' | 'topics'> & {
  /** Whose seats these are; null where seats of several sessions are one person. */
  session: SessionRow | null;
}) {
  const text = useWords(words);
  const language = useLanguage();
  const modalities = useWords(MODALITY_WORDS);
  const isHidden = useIsHidden();
  const names = useNames();
  const [part, setPart] = useState<Part>('modality');
  if (isHidden && players.length > 0 && players.length < SMALLEST_GROUP) {
    return <Notice title={text.tooFew} />;
  }
  // A projected list must not be a ranking of numbered pupils either.
  const rows = isHidden
    ? [...players].sort((a, b) => a.seat.localeCompare(b.seat))
    : [...players].sort((a, b) => URGENCY[a.sign ?? 'none'] - URGENCY[b.sign ?? 'none']);
  const share = (
    key: string,
    name: string,
    of: (player: PlayerSummary) => Share,
    look: 'bar' | 'number' = 'number',
  ): Column<PlayerSummary> => ({
    key,
    name,
    align: look === 'bar' ? 'left' : 'right',
    cell: (player) => <ShareBar {...of(player)} look={look} language={language} />,
    sortBy: (player) => rate(of(player)),
  });
  const parts =
    part === 'modality'
      ? MODALITIES.map((id) => share(id, modalities[id], (player) => player.perModality[id]))
      : topics.map(({ id, name }) =>
          share(id, name[language], (player) => player.perTopic[id] ?? NONE),
        );
  const columns: Column<PlayerSummary>[] = [
    {
      key: 'name',
      name: text.name,
      cell: (player) => (
        <span className={styles.who}>
          <span>{names.player(player)}</span>
          {player.kind === 'bot' && <span className={styles.bot}>{text.bot}</span>}
          {session !== null && !isHidden && player.kind === 'pupil' && (
            <SeatTools session={session} seat={player.seat} nickname={player.nickname} />
          )}
          {!isHidden && player.sign !== null && (
            <span className={styles[player.sign]}>{text[player.sign]}</span>
          )}
        </span>
      ),
      sortBy: names.player,
    },
    share('active', text.active, (player) => player.active, 'bar'),
    share('shadow', text.shadow, (player) => player.shadow, 'bar'),
    {
      key: 'compared',
      name: text.compared,
      align: 'right',
      cell: ({ compared: { right, expected, of } }) =>
        of === 0 ? '–' : formatSigned(language, right - expected, 1),
      sortBy: ({ compared: { right, expected, of } }) => (of === 0 ? null : right - expected),
    },
    ...parts,
    {
      key: 'time',
      name: text.time,
      align: 'right',
      cell: ({ medianMs }) =>
        medianMs === null ? '–' : text.seconds(formatNumber(language, medianMs / 1000, 1)),
      sortBy: (player) => player.medianMs,
    },
    {
      key: 'score',
      name: text.score,
      align: 'right',
      cell: (player) => formatNumber(language, player.score),
      sortBy: (player) => player.score,
    },
  ];

  return (
    <>
      {players.length > 0 && topics.length > 0 && (
        <div className={styles.choice}>
          <Select<Part>
            label={text.parts}
            value={part}
            options={[
              { value: 'modality', label: text.byModality },
              { value: 'topic', label: text.byTopic },
            ]}
            onChoose={setPart}
          />
        </div>
      )}
      <DataTable
        caption={text.caption}
        columns={columns}
        rows={rows}
        rowKey={(player) => player.seat}
        empty={text.empty}
        limit={{
          rows: SHOWN_AT_FIRST,
          more: (hidden) => text.more(formatNumber(language, hidden)),
          fewer: text.fewer,
        }}
      />
      {players.length > 0 && <Definitions terms={text.terms} />}
    </>
  );
}
