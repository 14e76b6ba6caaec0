'use client';

import { useState } from 'react';
import { useLanguage, useWords } from '#app/_text/language';
import { REFUSAL_WORDS } from '#app/_text/refusals';
import { Button } from '#app/_ui/Button';
import { Dialog } from '#app/_ui/Dialog';
import { Field } from '#app/_ui/Field';
import { LanguageSwitch } from '#app/_ui/LanguageSwitch';
import type { Answered } from '#game/protocol/events';
import type { Refusal, SeatCommand } from '#game/room/command';
import type { PlayerView } from '#game/room/view';
import { PaceChoice, SensesChoice } from './PersonalChoices';
import styles from './SettingsDialog.module.css';

const words = {
  ko: {
    title: '내 설정',
    nickname: '별명',
    rename: '바꾸기',
    renamed: '별명을 바꿨어요.',
    close: '닫기',
    leave: '방에서 나가기',
    leaveSure: '정말 나갈까요? 점수는 남지만 이 기기에서는 자리를 잃어요.',
    stay: '계속하기',
  },
  en: {
    title: 'My settings',
    nickname: 'Nickname',
    rename: 'Change',
    renamed: 'Your nickname was changed.',
    close: 'Close',
    leave: 'Leave the room',
    leaveSure: 'Really leave? Your points stay, but this device gives up the seat.',
    stay: 'Stay',
  },
};

/** What a player may change about their own seat, at any time. */
export function SettingsDialog({
  me,
  open,
  onClose,
  send,
}: {
  me: PlayerView['me'];
  open: boolean;
  onClose: () => void;
  send: (command: SeatCommand) => Promise<Answered>;
}) {
  const text = useWords(words);
  const cannot = useWish(me.cannot, (wanted) => send({ type: 'setCannot', cannot: wanted }));
  const pace = useWish(me.pace, (wanted) => send({ type: 'setPace', pace: wanted }));
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={text.title}
      actions={
        <Button look="primary" onClick={onClose}>
          {text.close}
        </Button>
      }
    >
      <div className={styles.settings}>
        <LanguageSwitch />
        <Rename nickname={me.nickname} send={send} />
        <SensesChoice cannot={cannot.shown} onChange={cannot.wish} />
        <PaceChoice pace={pace.shown} onChange={pace.wish} />
        <Leave onLeave={() => void send({ type: 'leaveSeat' })} />
      </div>
    </Dialog>
  );
}

/** Shows a choice at once, and the room's word on it as soon as there is one. */
function useWish<Value>(known: Value, ask: (wanted: Value) => Promise<unknown>) {
  const [wanted, setWanted] = useState<{ value: Value } | null>(null);
  return {
    shown: wanted === null ? known : wanted.value,
    wish: (value: Value) => {
      const latest = { value };
      setWanted(latest);
      void ask(value).then(() => setWanted((now) => (now === latest ? null : now)));
    },
  };
}

function Rename({
  nickname,
  send,
}: {
  nickname: string;
  send: (command: SeatCommand) => Promise<Answered>;
}) {
  const text = useWords(words);
  const language = useLanguage();
  const [typed, setTyped] = useState(nickname);
  const [outcome, setOutcome] = useState<Refusal | 'done' | null>(null);
  const told = outcome === null || outcome === 'done' ? null : REFUSAL_WORDS[outcome][language];
  return (
    <form
      className={styles.rename}
      onSubmit={(event) => {
        event.preventDefault();
        void send({ type: 'changeNickname', nickname: typed.trim() }).then((reply) =>
          setOutcome(reply.ok ? 'done' : reply.refusal),
        );
      }}
    >
      <Field
        label={text.nickname}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setOutcome(null);
        }}
        error={told && `${told.what} ${told.next}`}
        autoComplete="off"
        maxLength={24}
      />
      <Button type="submit">{text.rename}</Button>
      <p role="status" className={styles.done}>
        {outcome === 'done' ? text.renamed : ''}
      </p>
    </form>
  );
}

function Leave({ onLeave }: { onLeave: () => void }) {
  const text = useWords(words);
  const [isSure, setIsSure] = useState(false);
  if (!isSure) {
    return (
      <Button look="plain" onClick={() => setIsSure(true)}>
        {text.leave}
      </Button>
    );
  }
  return (
    <div
      ref={(panel) => panel?.scrollIntoView({ block: 'nearest' })}
      className={styles.leave}
      role="alert"
    >
      <p>{text.leaveSure}</p>
      <div className={styles.choice}>
        <Button onClick={() => setIsSure(false)}>{text.stay}</Button>
        <Button look="danger" onClick={onLeave}>
          {text.leave}
        </Button>
      </div>
    </div>
  );
}
