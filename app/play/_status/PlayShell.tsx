'use client';

import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import type { Connection } from '#app/_live/connection';
import { useLanguage, useWords } from '#app/_text/language';
import { TEAM_NAMES } from '#app/_text/teams';
import type { Answered } from '#game/protocol/events';
import type { SeatCommand } from '#game/room/command';
import type { PlayerView } from '#game/room/view';
import { PhaseTimer } from '../_phases/PhaseTimer';
import { SettingsDialog } from '../_settings/SettingsDialog';
import { BreakNotice } from './BreakNotice';
import styles from './PlayShell.module.css';

const words = {
  ko: {
    settings: '내 설정 열기',
    paused: '잠시 멈췄어요',
    pausedText: '시계도 함께 멈췄어요. 선생님이 다시 시작하면 그대로 이어져요.',
  },
  en: {
    settings: 'Open my settings',
    paused: 'Paused',
    pausedText: 'The clock stands still too. It all goes on when your teacher resumes.',
  },
};

/** Phases in which a phone has its own clock. */
const TIMED: ReadonlySet<PlayerView['phase']['kind']> = new Set(['choosing', 'answering']);

/** What stays around every phase: who I am, the clock, the settings, and the state of the line. */
export function PlayShell({
  view,
  connection,
  clock,
  send,
  onRetry,
  children,
}: {
  view: PlayerView;
  connection: Connection;
  clock: { serverNow: () => number };
  send: (command: SeatCommand) => Promise<Answered>;
  onRetry: () => void;
  children: ReactNode;
}) {
  const text = useWords(words);
  const language = useLanguage();
  const [isOpen, setIsOpen] = useState(false);
  const isPaused = view.phase.pausedAt !== null;
  const main = useFocusOnPhase(view.phase.number);
  return (
    <div className={styles.shell}>
      <header className={styles.bar}>
        <div className={styles.line}>
          <p className={styles.who}>
            <span className={styles.name}>{view.me.nickname}</span>
            {view.me.team !== null && (
              <span className={styles.team}>{TEAM_NAMES[language](view.me.team)}</span>
            )}
          </p>
          <button
            type="button"
            className={styles.settings}
            aria-label={text.settings}
            onClick={() => setIsOpen(true)}
          >
            <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
              <path
                d="M4 7h9M19 7h1M4 17h1M11 17h9M16 4.5v5M8 14.5v5"
                fill="none"
                stroke="currentcolor"
                strokeWidth="2"
                strokeLinecap="round"
              />
            </svg>
          </button>
        </div>
        {TIMED.has(view.phase.kind) && <PhaseTimer clock={clock} phase={view.phase} />}
      </header>
      <main ref={main} className={styles.main}>
        <BreakNotice connection={connection} host={view.host} onRetry={onRetry} />
        {/* Hidden rather than removed: what was playing or typed is still there afterwards. */}
        <div hidden={isPaused}>{children}</div>
        <div role="status">
          {isPaused && (
            <div className={styles.pause}>
              <span className={styles.pauseSign} aria-hidden="true" />
              <h1 className={styles.pauseTitle}>{text.paused}</h1>
              <p>{text.pausedText}</p>
            </div>
          )}
        </div>
      </main>
      <SettingsDialog me={view.me} open={isOpen} onClose={() => setIsOpen(false)} send={send} />
    </div>
  );
}

/** At a change of phase its heading takes the focus, so that it is read out and the page is at its top. */
function useFocusOnPhase(phase: number) {
  const main = useRef<HTMLElement>(null);
  const shown = useRef(phase);
  useEffect(() => {
    if (shown.current === phase) return;
    shown.current = phase;
    window.scrollTo({ top: 0 });
    // Whoever is in a dialog stays there.
    if (document.querySelector('dialog[open]')) return;
    main.current?.querySelector('h1')?.focus({ preventScroll: true });
  }, [phase]);
  return main;
}
