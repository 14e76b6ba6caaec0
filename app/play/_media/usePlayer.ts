'use client';

import { useRef, useState } from 'react';
import type { ReactEventHandler, RefObject } from 'react';

export interface PlayerState {
  status: 'loading' | 'stopped' | 'playing' | 'ended' | 'broken';
  /** Seconds. */
  at: number;
  length: number;
}

export interface Player<Media extends HTMLMediaElement> {
  element: RefObject<Media | null>;
  state: PlayerState;
  toggle: () => void;
  replay: () => void;
  seek: (seconds: number) => void;
  handlers: Record<string, ReactEventHandler<HTMLMediaElement>>;
}

/**
 * A media element as state and as things to do with it. Playing always begins with a press, which
 * is what phones demand before they let a page make any sound.
 */
export function usePlayer<Media extends HTMLMediaElement>(): Player<Media> {
  const element = useRef<Media>(null);
  const [state, setState] = useState<PlayerState>({ status: 'loading', at: 0, length: 0 });

  const onTime: ReactEventHandler<HTMLMediaElement> = ({ currentTarget: media }) => {
    const length = Number.isFinite(media.duration) ? media.duration : 0;
    setState((before) => ({
      status: media.ended ? 'ended' : before.status,
      at: media.currentTime,
      length,
    }));
  };
  const become = (status: PlayerState['status']) => () =>
    setState((before) => ({ ...before, status }));

  function play() {
    // A refusal to play arrives as a rejected promise; the button simply stays a play button.
    void element.current?.play().catch(become('stopped'));
  }

  return {
    element,
    state,
    toggle() {
      const media = element.current;
      if (!media) return;
      if (media.paused || media.ended) play();
      else media.pause();
    },
    replay() {
      if (element.current) element.current.currentTime = 0;
      play();
    },
    seek(seconds: number) {
      if (element.current) element.current.currentTime = seconds;
    },
    handlers: {
      onLoadedMetadata: onTime,
      onTimeUpdate: onTime,
      onDurationChange: onTime,
      onCanPlay: () =>
        setState((before) =>
          before.status === 'loading' ? { ...before, status: 'stopped' } : before,
        ),
      onPlay: become('playing'),
      onPause: become('stopped'),
      onEnded: become('ended'),
      onError: become('broken'),
    },
  };
}
