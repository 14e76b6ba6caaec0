import type { RefObject } from 'react';
import { useEffect, useRef, useState } from 'react';
import type { Beat } from './film';
import { chooseBackend } from './pixi/chooseBackend';
import { openStageRenderer } from './pixi/stageRenderer';
import type { StagePicture, StageRenderer } from './pixi/stageRenderer';

export interface StageCanvas {
  /** A lost canvas cannot be drawn on again: another `key`, another element. */
  attempt: number;
  state: 'loading' | 'ready' | 'failed';
}

/** A graphics card that keeps failing is left alone. */
const ATTEMPTS_WITH_WEBGL = 2;
/** After this many losses of the graphics context the table has to do. */
const MOST_ATTEMPTS = 4;

/** Keeps one renderer on the canvas and shows it every new picture. */
export function useStageRenderer(
  ref: RefObject<HTMLCanvasElement | null>,
  {
    picture,
    elapsedMs,
    onBeat,
  }: {
    picture: Omit<StagePicture, 'elapsedMs'> | null;
    elapsedMs: () => number;
    onBeat: (beat: Beat) => void;
  },
): StageCanvas {
  const renderer = useRef<StageRenderer | null>(null);
  const latest = useRef({ picture, elapsedMs, onBeat });
  const [attempt, setAttempt] = useState(0);
  const [state, setState] = useState<StageCanvas['state']>('loading');
  const hasPicture = picture !== null;

  useEffect(() => {
    latest.current = { picture, elapsedMs, onBeat };
    if (picture) renderer.current?.show({ ...picture, elapsedMs: elapsedMs() });
  });

  useEffect(() => {
    const canvas = ref.current;
    if (!canvas || !hasPicture) return;
    let isOver = false;
    let opened: StageRenderer | null = null;
    openStageRenderer(
      canvas,
      {
        onBeat: (beat) => latest.current.onBeat(beat),
        onLost: () => setAttempt((before) => before + 1),
      },
      attempt < ATTEMPTS_WITH_WEBGL ? chooseBackend() : 'canvas',
    )
      .then((ready) => {
        if (isOver) return ready.close();
        opened = ready;
        renderer.current = ready;
        setState('ready');
        const now = latest.current;
        if (now.picture) ready.show({ ...now.picture, elapsedMs: now.elapsedMs() });
      })
      .catch(() => {
        if (!isOver) setState('failed');
      });
    return () => {
      isOver = true;
      renderer.current = null;
      opened?.close();
    };
  }, [ref, attempt, hasPicture]);

  return { attempt, state: attempt >= MOST_ATTEMPTS ? 'failed' : state };
}
