'use client';

import { useEffect, useMemo, useState } from 'react';
import { useWords } from '#app/_text/language';
import { PageFrame } from '#app/_ui/PageFrame';
import { useIsAlive } from '#app/_ui/useIsAlive';
import { GateFacts } from './GateFacts';
import { LabControls } from './LabControls';
import { LabFigures } from './LabFigures';
import { LabRun } from './labRun';
import { LAB_LIMITS, type LabSettings, queryOf, readLab } from './labSettings';
import { LAB_WORDS } from './labWords';
import { Playback } from './Playback';
import styles from './lab.module.css';

/** The time one round is looked at while the lab runs by itself. */
const ROUND_MS = 700;

/** The gate as a playground: settings, rounds of a simulated class, and what came of them. */
export function Lab({ first }: { first: LabSettings }) {
  const text = useWords(LAB_WORDS);
  const [lab, setLab] = useState(first);
  const [isRunning, setRunning] = useState(false);
  const mostRounds = LAB_LIMITS.rounds[1];
  const runs = isRunning && lab.rounds < mostRounds;

  // Rounds are played when they are first shown, so the class stays while only they change.
  const key = queryOf({ ...lab, rounds: 0 });
  const run = useMemo(() => {
    const asked = new URLSearchParams(key);
    return new LabRun(readLab((name) => asked.get(name)));
  }, [key]);
  const isAlive = useIsAlive();
  // A server that also plays games must not play this one: it only sends the page.
  const rounds = isAlive ? run.upTo(lab.rounds) : [];

  useEffect(() => {
    window.history.replaceState(null, '', `${window.location.pathname}${queryOf(lab)}`);
  }, [lab]);

  useEffect(() => {
    if (!runs) return;
    const timer = setInterval(
      () => setLab((now) => ({ ...now, rounds: Math.min(mostRounds, now.rounds + 1) })),
      ROUND_MS,
    );
    return () => clearInterval(timer);
  }, [runs, mostRounds]);

  const change = (next: LabSettings) => {
    setRunning(false);
    setLab(next);
  };
  return (
    <PageFrame
      home="/"
      width="wide"
      links={[
        { href: '/host', label: text.host },
        { href: '/systems', label: text.systems },
      ]}
    >
      <div className={styles.intro}>
        <h1>{text.heading}</h1>
        <p>{text.lead}</p>
      </div>
      <div className={styles.columns}>
        <LabControls lab={lab} onChange={change} />
        <div className={styles.stage}>
          <Playback
            rounds={lab.rounds}
            runs={runs}
            onStep={() => change({ ...lab, rounds: Math.min(mostRounds, lab.rounds + 1) })}
            onRun={() => setRunning(true)}
            onPause={() => setRunning(false)}
            onReset={() => change({ ...lab, rounds: 0 })}
          />
          {rounds.length < lab.rounds ? (
            <p className={styles.start} role="status">
              {text.playing}
            </p>
          ) : rounds.length === 0 ? (
            <div className={styles.start}>
              <p>{text.start}</p>
              <GateFacts gate={lab.gate} />
            </div>
          ) : (
            <LabFigures lab={lab} rounds={rounds} />
          )}
        </div>
      </div>
    </PageFrame>
  );
}
