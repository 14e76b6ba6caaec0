import { GonePage, tellGone } from '#app/_connection/GonePage';
import type { Gone } from '#app/_live/connection';
import { useLanguage, useWords } from '#app/_text/language';
import type { Told } from '#app/_text/refusals';
import { ButtonLink } from '#app/_ui/Button';
import type { Language } from '#game/deck/deck';
import styles from './WallNotice.module.css';

const words = {
  ko: {
    rooms: '내 방 목록으로',
    join: '학생으로 들어가기',
    results: '수업 결과 보기',
    own: {
      notHost: {
        what: '이 방을 만든 브라우저가 아니에요.',
        next: '방을 만든 브라우저에서 열거나 그 계정으로 로그인하면 진행 화면이 나와요. 학생이라면 코드로 들어가 주세요.',
      },
      noSuchRoom: {
        what: '이 코드로 열린 방이 없어요.',
        next: '코드를 다시 확인하거나, 새 방을 만들어 주세요.',
      },
      roomEnded: {
        what: '이 방의 게임은 끝났어요.',
        next: '결과를 보거나 새 방을 만들 수 있어요.',
      },
      elsewhere: {
        what: '다른 창이나 기기에서 이 방을 열었어요.',
        next: '여기에서 계속하려면 아래 버튼을 눌러 주세요.',
      },
    },
  },
  en: {
    rooms: 'To my rooms',
    join: 'Join as a player',
    results: 'See the results',
    own: {
      notHost: {
        what: 'This room was made in another browser.',
        next: 'Open this page in the browser the room was made in, or sign in to its account. Players join with the code.',
      },
      noSuchRoom: {
        what: 'There is no room with this code.',
        next: 'Check the code, or make a new room.',
      },
      roomEnded: {
        what: 'The game in this room is over.',
        next: 'You can look at its results or make a new room.',
      },
      elsewhere: {
        what: 'This room was opened in another tab or on another device.',
        next: 'To go on here, press the button below.',
      },
    },
  },
};

/** In words for a big screen where those for a phone would not fit. */
function tell(gone: Gone, language: Language): Told {
  const own: Readonly<Record<string, Told>> = words[language].own;
  return own[gone.kind === 'refused' ? gone.refusal : gone.kind] ?? tellGone(gone, language);
}

/** The room does not let this big screen in: why, and where to go. */
export function WallGone({
  connection,
  code,
  results,
  onRetry,
}: {
  connection: Gone;
  code: string;
  /** Where this room's results are, when they are this person's. */
  results: string | null;
  onRetry: () => void;
}) {
  const text = useWords(words);
  const told = tell(connection, useLanguage());
  const isStranger = connection.kind === 'refused' && connection.refusal === 'notHost';
  return (
    <div data-theme="dark" className={styles.page}>
      <GonePage connection={connection} told={told} onRetry={onRetry}>
        {results !== null && (
          <ButtonLink look="primary" size="large" width="full" href={results}>
            {text.results}
          </ButtonLink>
        )}
        {isStranger && (
          <ButtonLink look="primary" size="large" width="full" href={`/?code=${code}`}>
            {text.join}
          </ButtonLink>
        )}
        <ButtonLink size="large" width="full" href="/host">
          {text.rooms}
        </ButtonLink>
      </GonePage>
    </div>
  );
}
