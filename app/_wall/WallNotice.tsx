import type { Connection } from '#app/_live/connection';
import type { BreakKind } from '#app/_text/connections';
import { BREAK_WORDS } from '#app/_text/connections';
import { useLanguage, useWords } from '#app/_text/language';
import type { Told } from '#app/_text/refusals';
import { Button } from '#app/_ui/Button';
import { FullPage } from '#app/_ui/FullPage';
import { Notice } from '#app/_ui/Notice';
import { Spinner } from '#app/_ui/Spinner';
import type { Language, Localised } from '#game/deck/deck';
import styles from './WallNotice.module.css';

const words = {
  ko: { retry: '지금 다시 연결' },
  en: { retry: 'Try again now' },
};

/** What is said on a big screen where the words for a phone would not fit. */
const OWN_WORDS: Partial<Record<BreakKind, Localised<Told>>> = {
  offline: {
    ko: {
      what: '이 컴퓨터의 인터넷이 끊겼어요.',
      next: '네트워크를 확인해 주세요. 학생들의 답은 서버에 그대로 저장되고 있어요.',
    },
    en: {
      what: 'This computer is offline.',
      next: 'Check its network. Pupils’ answers go on being saved by the server.',
    },
  },
  serverUnreachable: {
    ko: {
      what: '서버에 닿지 않아요.',
      next: '이 컴퓨터의 인터넷은 켜져 있어요. 서버가 켜져 있는지 확인해 주세요. 계속 다시 시도하고 있어요.',
    },
    en: {
      what: 'The server cannot be reached.',
      next: 'This computer has a network. Check that the server is running; we keep trying.',
    },
  },
};

function isBreak(kind: Connection['kind']): kind is BreakKind {
  return kind in BREAK_WORDS;
}

function tell(kind: BreakKind, language: Language): Told {
  return (OWN_WORDS[kind] ?? BREAK_WORDS[kind])[language];
}

/** One line while the room cannot be reached; the last picture stays. Short breaks go unsaid. */
export function WallNotice({
  connection,
  onRetry,
}: {
  connection: Connection;
  onRetry: () => void;
}) {
  const language = useLanguage();
  const text = useWords(words);
  const { kind } = connection;
  if (!isBreak(kind)) return null;
  const { what, next } = tell(kind, language);
  return (
    <div key={kind} className={kind === 'connecting' ? styles.patient : undefined}>
      <Notice
        tone="warn"
        title={what}
        action={kind === 'serverUnreachable' && <Button onClick={onRetry}>{text.retry}</Button>}
      >
        {next}
      </Notice>
    </div>
  );
}

/** Before there is anything to show: connecting, or why that takes so long. */
export function WallWaiting({
  connection,
  onRetry,
}: {
  connection: Connection;
  onRetry: () => void;
}) {
  const text = useWords(words);
  const language = useLanguage();
  const kind = isBreak(connection.kind) ? connection.kind : 'connecting';
  const { what, next } = tell(kind, language);
  return (
    <div data-theme="dark" className={styles.page}>
      <FullPage
        sign={<Spinner size="large" />}
        title={<span role="status">{what}</span>}
        actions={kind === 'serverUnreachable' && <Button onClick={onRetry}>{text.retry}</Button>}
      >
        <p>{next}</p>
      </FullPage>
    </div>
  );
}
