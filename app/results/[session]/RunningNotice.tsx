'use client';

import { useRouter } from 'next/navigation';
import { useCallback } from 'react';
import type { Localised } from '#game/deck/deck';
import { formatNumber } from '#app/_text/format';
import { useLanguage, useWords } from '#app/_text/language';
import { ButtonLink } from '#app/_ui/Button';
import { Notice } from '#app/_ui/Notice';
import type { SessionRow } from '../sessionRow';
import { usePulse } from './usePulse';

const words = {
  ko: {
    running: '진행 중인 수업이에요',
    none: '아직 끝난 라운드가 없어요. 첫 라운드가 끝나면 결과가 저절로 나타나요.',
    soFar: (rounds: string) =>
      `끝난 라운드 ${rounds}개의 결과예요. 라운드가 끝날 때마다 저절로 새로워져요.`,
    offline: '서버에 닿지 않아 새 결과를 받지 못하고 있어요. 연결되면 이어서 보여 드려요.',
    toRoom: '방으로 돌아가기',
  },
  en: {
    running: 'This session is running',
    none: 'No round is finished yet. Results appear by themselves after the first.',
    soFar: (rounds: string) =>
      rounds === '1'
        ? 'Results of 1 finished round. They update by themselves as rounds close.'
        : `Results of ${rounds} finished rounds. They update by themselves as rounds close.`,
    offline: 'The server cannot be reached, so these are not the latest. They catch up once it is.',
    toRoom: 'Back to the room',
  },
} satisfies Localised<object>;

/** Says that a room is still played, and brings the page up to date whenever a round closes. */
export function RunningNotice({ session, rounds }: { session: SessionRow; rounds: number }) {
  const text = useWords(words);
  const language = useLanguage();
  const router = useRouter();
  const refresh = useCallback(() => router.refresh(), [router]);
  const line = usePulse(session.id, { rounds, status: 'running' }, refresh);
  const soFar = rounds === 0 ? text.none : text.soFar(formatNumber(language, rounds));
  return (
    <div role="status">
      <Notice
        tone={line === 'offline' ? 'warn' : 'info'}
        title={text.running}
        action={<ButtonLink href={`/host/${session.code}`}>{text.toRoom}</ButtonLink>}
      >
        {line === 'offline' ? text.offline : soFar}
      </Notice>
    </div>
  );
}
