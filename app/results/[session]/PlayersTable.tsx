import { type Localised, MODALITIES } from '#game/deck/deck';
import type { PlayerSummary, Share } from '#server/pages';
import { formatNumber } from '#app/_text/format';
import { useLanguage, useWords } from '#app/_text/language';
import { MODALITY_WORDS } from '#app/_text/modalities';
import { type Column, DataTable } from '#app/_ui/DataTable';
import { ShareBar } from '#app/_ui/ShareBar';
import styles from './report.module.css';

const words = {
  ko: {
    caption: '참가자별 결과',
    empty: '끝난 라운드가 없어 아직 참가자 결과가 없어요.',
    name: '이름',
    bot: '봇',
    active: '활성 정답률',
    shadow: '그림자 정답률',
    time: '답하는 시간',
    seconds: (value: string) => `${value}초`,
    score: '점수',
    note: '활성은 게이트가 골라서 모델에 쓰인 답, 그림자는 모델에 쓰이지 않은 답이에요. 점수는 재미를 위한 것이고 정답률과는 따로 세요. 시간은 중앙값이에요.',
  },
  en: {
    caption: 'Results by player',
    empty: 'No round is finished, so there are no results by player yet.',
    name: 'Name',
    bot: 'bot',
    active: 'Active, right',
    shadow: 'Shadow, right',
    time: 'Time to answer',
    seconds: (value: string) => `${value} s`,
    score: 'Score',
    note: 'Active answers were chosen by the gate and counted for the model; shadow answers did not. The score is for fun and kept apart from accuracy. Times are medians.',
  },
} satisfies Localised<object>;

const rate = ({ right, of }: Share): number | null => (of === 0 ? null : right / of);

/** Accuracy, active and shadow and per modality, kept apart from the game's score. */
export function PlayersTable({ players }: { players: readonly PlayerSummary[] }) {
  const text = useWords(words);
  const language = useLanguage();
  const modalities = useWords(MODALITY_WORDS);
  const columns: Column<PlayerSummary>[] = [
    {
      key: 'name',
      name: text.name,
      cell: (player) => (
        <>
          {player.nickname}
          {player.kind === 'bot' && <span className={styles.bot}>{text.bot}</span>}
        </>
      ),
      sortBy: (player) => player.nickname,
    },
    {
      key: 'active',
      name: text.active,
      cell: (player) => <ShareBar {...player.active} language={language} />,
      sortBy: (player) => rate(player.active),
    },
    {
      key: 'shadow',
      name: text.shadow,
      cell: (player) => <ShareBar {...player.shadow} language={language} />,
      sortBy: (player) => rate(player.shadow),
    },
    ...MODALITIES.map(
      (modality): Column<PlayerSummary> => ({
        key: modality,
        name: modalities[modality],
        cell: (player) => <ShareBar {...player.perModality[modality]} language={language} />,
        sortBy: (player) => rate(player.perModality[modality]),
      }),
    ),
    {
      key: 'time',
      name: text.time,
      align: 'right',
      cell: (player) =>
        player.medianMs === null
          ? '–'
          : text.seconds(formatNumber(language, player.medianMs / 1000, 1)),
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
      <DataTable
        caption={text.caption}
        columns={columns}
        rows={players}
        rowKey={(player) => player.seat}
        empty={text.empty}
      />
      {players.length > 0 && <p className={styles.facts}>{text.note}</p>}
    </>
  );
}
