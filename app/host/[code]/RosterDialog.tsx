'use client';

import { useState } from 'react';
import { formatNumber } from '#app/_text/format';
import { useLanguage, useWords } from '#app/_text/language';
import { Button } from '#app/_ui/Button';
import { ConfirmDialog, Dialog } from '#app/_ui/Dialog';
import { Field } from '#app/_ui/Field';
import type { SeatId } from '#game/room/state';
import type { HostView } from '#game/room/view';
import styles from './Dialogs.module.css';
import { rosterRows } from './rosterRows';
import type { RosterRow } from './rosterRows';
import type { Ask } from './useAsk';

const words = {
  ko: {
    title: (people: string, bots: string) => `참가자 ${people}명 · 봇 ${bots}`,
    search: '이름으로 찾기',
    close: '닫기',
    cancel: '취소',
    nobody: '아무도 없어요.',
    notFound: '그런 이름이 없어요.',
    more: (count: string) => `그 밖에 ${count}명. 이름으로 찾아 보세요.`,
    bot: '봇',
    presences: { here: '접속 중', away: '연결 끊김', left: '나감', kicked: '내보냄' },
    score: (score: string) => `${score}점`,
    open: (count: string) => `남은 카드 ${count}장`,
    paces: { standard: '', longer: '시간 3배', unlimited: '시간 제한 없음' },
    rename: '이름 바꾸기',
    renameTo: '새 이름',
    save: '저장',
    kick: '내보내기',
    kickTitle: (name: string) => `${name}님을 내보낼까요?`,
    kickText: '이 자리로는 다시 들어올 수 없어요. 지난 라운드의 답은 그대로 남아요.',
    removeBots: '봇 모두 빼기',
    removeTitle: '봇을 모두 뺄까요?',
    removeText: '봇이 맡은 일은 다음 라운드부터 사람에게만 가요.',
  },
  en: {
    title: (people: string, bots: string) => `Players ${people} · bots ${bots}`,
    search: 'Find by name',
    close: 'Close',
    cancel: 'Cancel',
    nobody: 'Nobody is here.',
    notFound: 'Nobody has that name.',
    more: (count: string) => `And ${count} more: search by name.`,
    bot: 'bot',
    presences: { here: 'connected', away: 'phone away', left: 'left', kicked: 'removed' },
    score: (score: string) => `${score} points`,
    open: (count: string) => `${count} prompts open`,
    paces: { standard: '', longer: '3 × time', unlimited: 'no time limit' },
    rename: 'Rename',
    renameTo: 'New name',
    save: 'Save',
    kick: 'Remove',
    kickTitle: (name: string) => `Remove ${name}?`,
    kickText: 'This seat cannot come back. Answers of past rounds stay counted.',
    removeBots: 'Remove all bots',
    removeTitle: 'Remove all bots?',
    removeText: 'From the next round on, only people are called.',
  },
};

/** More would be slow to draw, and nobody scrolls through two thousand. */
const MOST_ROWS = 60;

/** Who is in the room, for the host's eyes only: rename, remove, take the bots out. */
export function RosterDialog({
  open,
  onClose,
  view,
  ask,
}: {
  open: boolean;
  onClose: () => void;
  view: HostView;
  ask: Ask;
}) {
  const text = useWords(words);
  const language = useLanguage();
  const [search, setSearch] = useState('');
  const [renaming, setRenaming] = useState<SeatId | null>(null);
  const [kicking, setKicking] = useState<RosterRow | null>(null);
  const [removing, setRemoving] = useState<'no' | 'bots'>('no');
  const rows = rosterRows(view.roster, search);
  const shown = rows.slice(0, MOST_ROWS);
  const { here, away, bots } = view.seats;
  const isOver = view.phase.kind === 'ended';
  return (
    <>
      <Dialog
        open={open}
        onClose={onClose}
        title={text.title(formatNumber(language, here + away), formatNumber(language, bots))}
        actions={
          <>
            {bots > 0 && !isOver && (
              <Button look="danger" onClick={() => setRemoving('bots')}>
                {text.removeBots}
              </Button>
            )}
            <Button onClick={onClose}>{text.close}</Button>
          </>
        }
      >
        <Field
          label={text.search}
          type="search"
          autoComplete="off"
          value={search}
          onChange={(event) => setSearch(event.target.value)}
        />
        {open && (
          <ul className={styles.roster}>
            {shown.length === 0 && <li>{search.trim() === '' ? text.nobody : text.notFound}</li>}
            {shown.map((row) => (
              <SeatRow
                key={row.seat}
                row={row}
                mode={renaming === row.seat ? 'renaming' : isOver ? 'reading' : 'plain'}
                onRename={() => setRenaming(row.seat)}
                onRenamed={async (nickname) => {
                  const reply = await ask({ type: 'renameSeat', seat: row.seat, nickname });
                  if (reply.ok) setRenaming(null);
                }}
                onKick={() => setKicking(row)}
              />
            ))}
            {rows.length > shown.length && (
              <li className={styles.soft}>
                {text.more(formatNumber(language, rows.length - shown.length))}
              </li>
            )}
          </ul>
        )}
      </Dialog>
      <ConfirmDialog
        open={kicking !== null}
        onClose={() => setKicking(null)}
        onConfirm={() => kicking && void ask({ type: 'kickSeat', seat: kicking.seat })}
        title={text.kickTitle(kicking?.name ?? '')}
        confirm={text.kick}
        cancel={text.cancel}
      >
        <p>{text.kickText}</p>
      </ConfirmDialog>
      <ConfirmDialog
        open={removing === 'bots'}
        onClose={() => setRemoving('no')}
        onConfirm={() => void ask({ type: 'removeBots' })}
        title={text.removeTitle}
        confirm={text.removeBots}
        cancel={text.cancel}
      >
        <p>{text.removeText}</p>
      </ConfirmDialog>
    </>
  );
}

function SeatRow({
  row,
  mode,
  onRename,
  onRenamed,
  onKick,
}: {
  row: RosterRow;
  mode: 'plain' | 'renaming' | 'reading';
  onRename: () => void;
  onRenamed: (nickname: string) => Promise<void>;
  onKick: () => void;
}) {
  const text = useWords(words);
  const language = useLanguage();
  const facts = [
    row.kind === 'bot' ? text.bot : text.presences[row.presence],
    row.score > 0 ? text.score(formatNumber(language, row.score)) : '',
    row.open > 0 ? text.open(formatNumber(language, row.open)) : '',
    text.paces[row.pace],
  ].filter((fact) => fact !== '');
  return (
    <li className={styles.seat}>
      <div>
        <p className={styles.name}>{row.name}</p>
        <p className={styles.soft}>{facts.join(' · ')}</p>
      </div>
      {mode !== 'reading' && row.kind === 'pupil' && row.presence !== 'kicked' && (
        <div className={styles.actions}>
          <Button onClick={onRename} aria-label={`${text.rename}: ${row.name}`}>
            {text.rename}
          </Button>
          <Button look="danger" onClick={onKick} aria-label={`${text.kick}: ${row.name}`}>
            {text.kick}
          </Button>
        </div>
      )}
      {mode === 'renaming' && <RenameForm name={row.name} onRenamed={onRenamed} />}
    </li>
  );
}

function RenameForm({
  name,
  onRenamed,
}: {
  name: string;
  onRenamed: (nickname: string) => Promise<void>;
}) {
  const text = useWords(words);
  const [typed, setTyped] = useState(name);
  return (
    <form
      className={styles.rename}
      onSubmit={(event) => {
        event.preventDefault();
        void onRenamed(typed.trim());
      }}
    >
      <Field
        label={text.renameTo}
        autoComplete="off"
        autoFocus
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      <Button type="submit" look="primary">
        {text.save}
      </Button>
    </form>
  );
}
