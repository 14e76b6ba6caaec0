'use client';

import type { MouseEvent } from 'react';
import { useState } from 'react';
import { formatNumber } from '#app/_text/format';
import { useLanguage, useWords } from '#app/_text/language';
import { Button } from '#app/_ui/Button';
import type { HostCommand } from '#game/room/command';
import type { HostView } from '#game/room/view';
import { AddActDialog } from './AddActDialog';
import styles from './ControlStrip.module.css';
import { EndDialog } from './EndDialog';
import { MoreDialog } from './MoreDialog';
import { nextWords } from './nextWords';
import { RosterDialog } from './RosterDialog';
import { ShortcutsDialog } from './ShortcutsDialog';
import type { Ask } from './useAsk';
import { useShortcuts } from './useShortcuts';

const words = {
  ko: {
    strip: '진행 도구',
    busy: '잠시만요',
    pause: '멈춤',
    resume: '이어서 하기',
    people: (count: string) => `참가자 ${count}`,
    more: '더 보기',
    automatic: '진행: 자동',
    hostDriven: '진행: 직접',
    flowHint: '누르면 진행 방식이 바뀌어요',
    open: '문: 열림',
    locked: '문: 잠김',
    doorHint: '누르면 새 참가를 막거나 받아요',
    hide: '도구 숨기기',
    show: '도구 보이기',
  },
  en: {
    strip: 'Controls',
    busy: 'One moment',
    pause: 'Pause',
    resume: 'Resume',
    people: (count: string) => `Players ${count}`,
    more: 'More',
    automatic: 'Flow: automatic',
    hostDriven: 'Flow: by hand',
    flowHint: 'Press to change the flow',
    open: 'Door: open',
    locked: 'Door: locked',
    doorHint: 'Press to lock or open the room to newcomers',
    hide: 'Hide controls',
    show: 'Show controls',
  },
};

type Opened = 'none' | 'roster' | 'more' | 'addAct' | 'endAct' | 'endGame' | 'shortcuts';

/** Everything a host can do, in one bar that can be put away. */
export function ControlStrip({
  view,
  origins,
  ask,
  asking,
}: {
  view: HostView;
  /** Where phones may join. */
  origins: readonly string[];
  ask: Ask;
  asking: HostCommand['type'] | null;
}) {
  const text = useWords(words);
  const language = useLanguage();
  const [opened, setOpened] = useState<Opened>('none');
  const [shown, setShown] = useState<'shown' | 'hidden'>('shown');
  // The answer comes before the view it leads to; until then the button still speaks of this phase.
  const [leftPhase, setLeftPhase] = useState<number | null>(null);
  const { phase, flow, door } = view;
  const isPaused = phase.pausedAt !== null;
  const isOver = phase.kind === 'ended';
  // A dialog says that it has closed a moment later, when another one may be open already.
  const closing = (own: Opened) => () =>
    setOpened((current) => (current === own ? 'none' : current));

  const isAdvancing = asking === 'advance' || leftPhase === phase.number;
  async function next() {
    if (isOver || isAdvancing) return;
    const reply = await ask(
      isPaused ? { type: 'resume' } : { type: 'advance', phase: phase.number },
    );
    if (reply.ok && !isPaused) setLeftPhase(phase.number);
  }
  function pause() {
    if (!isOver) void ask({ type: isPaused ? 'resume' : 'pause' });
  }
  useShortcuts({
    next: () => void next(),
    pause,
    fullscreen: toggleFullscreen,
    hide: () => setShown(shown === 'shown' ? 'hidden' : 'shown'),
    help: () => setOpened('shortcuts'),
  });

  return (
    <div className={styles.controls}>
      {shown === 'hidden' ? (
        <button type="button" className={styles.handle} onClick={() => setShown('shown')}>
          {text.show}
        </button>
      ) : (
        <nav className={styles.strip} aria-label={text.strip} onClick={leaveButton}>
          <div className={styles.group}>
            <Button onClick={() => setOpened('roster')}>
              {text.people(formatNumber(language, view.seats.here + view.seats.away))}
            </Button>
            {!isOver && (
              <>
                <Button
                  title={text.flowHint}
                  onClick={() =>
                    void ask({
                      type: 'setFlow',
                      flow: flow === 'automatic' ? 'hostDriven' : 'automatic',
                    })
                  }
                >
                  {text[flow]}
                </Button>
                <Button
                  title={text.doorHint}
                  onClick={() =>
                    void ask({ type: 'setDoor', door: door === 'open' ? 'locked' : 'open' })
                  }
                >
                  {text[door]}
                </Button>
              </>
            )}
            <Button onClick={() => setOpened('more')}>{text.more}</Button>
            <div className={styles.hide}>
              <Button look="plain" onClick={() => setShown('hidden')}>
                {text.hide}
              </Button>
            </div>
          </div>
          {!isOver && (
            <div className={styles.group}>
              <Button
                busy={asking === 'pause' || asking === 'resume' ? text.busy : null}
                onClick={pause}
              >
                {isPaused ? text.resume : text.pause}
              </Button>
              <div className={styles.next}>
                <Button
                  look="primary"
                  width="full"
                  disabled={isPaused}
                  busy={isAdvancing ? text.busy : null}
                  // The second click of a double click moves nothing, whatever screen it lands on.
                  onClick={(event) => event.detail <= 1 && void next()}
                >
                  {nextWords(view, language)}
                  <span aria-hidden="true"> →</span>
                </Button>
              </div>
            </div>
          )}
        </nav>
      )}
      <RosterDialog open={opened === 'roster'} onClose={closing('roster')} view={view} ask={ask} />
      <MoreDialog
        open={opened === 'more'}
        onClose={closing('more')}
        view={view}
        origins={origins}
        onChoose={(choice) => {
          if (choice === 'fullscreen') toggleFullscreen();
          setOpened(choice === 'fullscreen' ? 'none' : choice);
        }}
      />
      <AddActDialog open={opened === 'addAct'} onClose={closing('addAct')} view={view} ask={ask} />
      <EndDialog
        ending={opened === 'endAct' || opened === 'endGame' ? opened : null}
        onClose={closing(opened)}
        phase={phase}
        ask={ask}
      />
      <ShortcutsDialog open={opened === 'shortcuts'} onClose={closing('shortcuts')} />
    </div>
  );
}

/** What was pressed with a mouse or finger gives the keyboard back, so that Space means next again. */
function leaveButton(event: MouseEvent) {
  const { activeElement } = document;
  if (event.detail > 0 && activeElement instanceof HTMLElement) activeElement.blur();
}

/** Some devices, small ones mostly, have no fullscreen for pages. */
function toggleFullscreen() {
  if (document.fullscreenElement) void document.exitFullscreen();
  else if (document.fullscreenEnabled) {
    // Refused without a gesture, e.g. from a clicker's first key: then the page stays as it is.
    document.documentElement.requestFullscreen().catch(() => undefined);
  }
}
