'use client';

import { useRef, useState } from 'react';
import type { ReactEventHandler, RefObject } from 'react';
import { useMediaUrl } from './useMedia';

export interface PlayerState {
  /** `waiting`: asked to play, but the data are not there yet. */
  status: 'stopped' | 'waiting' | 'playing' | 'ended' | 'broken';
  /** Seconds; a length of 0 is not known yet, as on phones that load nothing before a press. */
  at: number;
  length: number;
}

export interface Player<Media extends HTMLMediaElement> {
  element: RefObject<Media | null>;
  /** What the element is to play. */
  url: string;
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
export function usePlayer<Media extends HTMLMediaElement>(source: string): Player<Media> {
  const copy = useMediaUrl(source);
  const [isCopyBad, setIsCopyBad] = useState(false);
  const url = isCopyBad ? source : copy;
  const element = useRef<Media>(null);
  const [state, setState] = useState<PlayerState>({ status: 'stopped', at: 0, length: 0 });

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
    url,
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
      onPlay: become('waiting'),
      onWaiting: become('waiting'),
      onPlaying: become('playing'),
      onPause: become('stopped'),
      onEnded: become('ended'),
      // Some browsers refuse a copy they would play from the server.
      onError() {
        setIsCopyBad(true);
        become(url === source ? 'broken' : 'stopped')();
      },
    },
  };
}
