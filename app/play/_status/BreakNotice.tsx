'use client';

import { BREAK_WORDS } from '#app/_text/connections';
import { useLanguage, useWords } from '#app/_text/language';
import type { Connection } from '#app/_live/connection';
import { Button } from '#app/_ui/Button';
import { Notice } from '#app/_ui/Notice';
import styles from './BreakNotice.module.css';

const words = {
  ko: {
    retry: '지금 다시 연결',
    hostAway: '선생님 화면의 연결이 끊겼어요.',
    hostAwayNext: '게임과 점수는 그대로예요. 선생님이 돌아오면 이어져요.',
  },
  en: {
    retry: 'Try again now',
    hostAway: 'Your teacher’s screen is not connected.',
    hostAwayNext: 'Game and points are safe. It goes on when your teacher is back.',
  },
};

/**
 * One line that says who is out of touch: this device, the server, or the host. It waits a moment
 * before it shows, because most breaks are over by then.
 */
export function BreakNotice({
  connection,
  host,
  onRetry,
}: {
  connection: Connection;
  host: 'here' | 'away';
  onRetry: () => void;
}) {
  return (
    <div className={styles.place} role="status">
      <BreakLine connection={connection} host={host} onRetry={onRetry} />
    </div>
  );
}

function BreakLine({ connection, host, onRetry }: Parameters<typeof BreakNotice>[0]) {
  const text = useWords(words);
  const language = useLanguage();
  switch (connection.kind) {
    case 'connecting':
    case 'offline':
    case 'serverRestarting':
    case 'serverUnreachable': {
      const { what, next } = BREAK_WORDS[connection.kind][language];
      return (
        <div className={connection.kind === 'offline' ? undefined : styles.patient}>
          <Notice
            tone="warn"
            title={what}
            action={
              connection.kind === 'serverUnreachable' && (
                <Button onClick={onRetry}>{text.retry}</Button>
              )
            }
          >
            {next}
          </Notice>
        </div>
      );
    }
    case 'live':
      if (host === 'here') return null;
      return (
        <Notice tone="info" title={text.hostAway}>
          {text.hostAwayNext}
        </Notice>
      );
    default:
      return null;
  }
}
