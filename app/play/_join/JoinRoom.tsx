'use client';

import { useState } from 'react';
import type { ReactNode } from 'react';
import { useLanguage, useWords } from '#app/_text/language';
import type { Told } from '#app/_text/refusals';
import { REFUSAL_WORDS } from '#app/_text/refusals';
import { Brand } from '#app/_ui/Brand';
import { Button, ButtonLink } from '#app/_ui/Button';
import { Field } from '#app/_ui/Field';
import { LanguageSwitch } from '#app/_ui/LanguageSwitch';
import { Notice } from '#app/_ui/Notice';
import { suggestNickname } from '#game/bots/names';
import type { Language, Modality } from '#game/deck/deck';
import type { Answered } from '#game/protocol/events';
import { resumeRandom, seedRandom } from '#game/random';
import type { Refusal } from '#game/room/command';
import type { Pace, RoomCode } from '#game/room/state';
import { PaceChoice, SensesChoice } from '../_settings/PersonalChoices';
import styles from './JoinRoom.module.css';

const words = {
  ko: {
    room: (code: string) => `방 ${code}`,
    title: '별명을 정해 주세요',
    nickname: '별명',
    hint: '두 글자부터 쓸 수 있어요. 본명은 쓰지 않아도 돼요.',
    spin: '다른 별명 추천',
    personal: '나에게 맞게 참여하기',
    personalHint: '소리, 그림, 시간',
    join: '참가하기',
    joining: '자리를 만들고 있어요',
    failed: {
      what: '아직 참가하지 못했어요.',
      next: '다시 연결되면 ‘참가하기’를 한 번 더 눌러 주세요. 적은 내용은 그대로 있어요.',
    },
    other: '다른 코드 입력하기',
  },
  en: {
    room: (code: string) => `Room ${code}`,
    title: 'Choose a nickname',
    nickname: 'Nickname',
    hint: 'Two characters or more. It need not be your real name.',
    spin: 'Suggest another',
    personal: 'Adapt the game to me',
    personalHint: 'Sound, pictures, time',
    join: 'Join',
    joining: 'Making a seat for you',
    failed: {
      what: 'You have not joined yet.',
      next: 'Press “Join” again once there is a connection. What you filled in stays.',
    },
    other: 'Enter another code',
  },
};

/** What somebody has filled in; kept outside, so that a break in the connection does not clear it. */
export interface JoinDraft {
  nickname: string;
  cannot: Modality[];
  pace: Pace;
}

/** A new suggestion; any chance will do, it is not part of the game. */
export function suggestAnother(language: Language): string {
  const [seed = 0] = crypto.getRandomValues(new Uint32Array(1));
  return suggestNickname(language, resumeRandom(seedRandom(seed)));
}

const ABOUT_NICKNAME: ReadonlySet<Refusal> = new Set([
  'nicknameTooShort',
  'nicknameTooLong',
  'nicknameTaken',
  'nicknameUnsuitable',
]);

/** Unlike an answer, a wish to join is not kept to be sent later. */
function toldOf(refusal: Refusal, language: Language): Told {
  return refusal === 'notAttached' ? words[language].failed : REFUSAL_WORDS[refusal][language];
}

/** The one step between the code and the room: a name, and what this person needs. */
export function JoinRoom({
  code,
  draft,
  onDraft,
  join,
  refusal: earlier,
  notice,
}: {
  code: RoomCode;
  draft: JoinDraft;
  onDraft: (draft: JoinDraft) => void;
  join: (draft: JoinDraft) => Promise<Answered>;
  /** Why an earlier seat was lost. */
  refusal: Refusal | null;
  /** The state of the connection. */
  notice?: ReactNode;
}) {
  const text = useWords(words);
  const language = useLanguage();
  const [isJoining, setIsJoining] = useState(false);
  const [refusal, setRefusal] = useState(earlier);
  const told = refusal === null ? null : toldOf(refusal, language);
  const isAboutNickname = refusal !== null && ABOUT_NICKNAME.has(refusal);

  async function submit() {
    setIsJoining(true);
    setRefusal(null);
    const reply = await join(draft);
    setIsJoining(false);
    if (!reply.ok) setRefusal(reply.refusal);
  }

  return (
    <div className={styles.page}>
      <header className={styles.top}>
        <Brand />
        <LanguageSwitch />
      </header>
      <main className={styles.main}>
        <p className={styles.room}>{text.room(code)}</p>
        <h1 className={styles.title}>{text.title}</h1>
        {notice}
        {told && !isAboutNickname && (
          <div role="alert">
            <Notice tone="warn" title={told.what}>
              {told.next}
            </Notice>
          </div>
        )}
        <form
          className={styles.form}
          onSubmit={(event) => {
            event.preventDefault();
            void submit();
          }}
        >
          <div className={styles.name}>
            <Field
              label={text.nickname}
              hint={text.hint}
              error={told && isAboutNickname && `${told.what} ${told.next}`}
              value={draft.nickname}
              onChange={(event) => onDraft({ ...draft, nickname: event.target.value })}
              autoComplete="off"
              autoCapitalize="off"
              spellCheck={false}
              enterKeyHint="go"
              maxLength={24}
              required
            />
            <Button
              onClick={() => {
                setRefusal(null);
                onDraft({ ...draft, nickname: suggestAnother(language) });
              }}
            >
              <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
                <path
                  d="M20 7v5h-5M4 17v-5h5M6 9a7 7 0 0 1 12-1l2 4M18 15a7 7 0 0 1-12 1l-2-4"
                  fill="none"
                  stroke="currentcolor"
                  strokeWidth="2"
                  strokeLinecap="round"
                  strokeLinejoin="round"
                />
              </svg>
              {text.spin}
            </Button>
          </div>
          <details className={styles.personal}>
            <summary className={styles.summary}>
              {text.personal} <small>{text.personalHint}</small>
            </summary>
            <div className={styles.choices}>
              <SensesChoice
                cannot={draft.cannot}
                onChange={(cannot) => onDraft({ ...draft, cannot })}
              />
              <PaceChoice pace={draft.pace} onChange={(pace) => onDraft({ ...draft, pace })} />
            </div>
          </details>
          <Button
            type="submit"
            look="primary"
            size="large"
            width="full"
            busy={isJoining ? text.joining : null}
          >
            {text.join}
          </Button>
        </form>
        <ButtonLink look="plain" href="/">
          {text.other}
        </ButtonLink>
      </main>
    </div>
  );
}
