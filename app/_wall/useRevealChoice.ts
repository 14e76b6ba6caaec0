'use client';

import { useEffect, useState } from 'react';
import type { ScreenView } from '#game/room/view';
import { boardOf } from './board/boardOf';
import type { RevealMoment } from './revealParts';
import { REVEAL_PARTS, revealAt } from './revealParts';
import { useNowIf } from './useNowIf';

/** What a reveal shows, and the means to choose it by hand. */
export interface RevealChoice extends RevealMoment {
  chosen: 'byTime' | 'byHand';
  choose: (moment: RevealMoment) => void;
}

interface Picked extends RevealMoment {
  phase: number;
}

/**
 * The host's choice at a reveal, else what the time says. A projector window in the same browser
 * follows the host's window; elsewhere the server's clock keeps them together.
 */
export function useRevealChoice(
  view: ScreenView,
  clock: { serverNow: () => number },
): RevealChoice {
  const { phase, code } = view;
  const [picked, setPicked] = useState<Picked | null>(null);
  const now = useNowIf(phase.kind === 'reveal' && picked?.phase !== phase.number, clock);
  const channelName = `mixperts.reveal.${code}`;

  useEffect(() => {
    if (view.kind === 'host' || typeof BroadcastChannel === 'undefined') return;
    const channel = new BroadcastChannel(channelName);
    channel.onmessage = ({ data }: MessageEvent<unknown>) => {
      if (isPicked(data)) setPicked(data);
    };
    return () => channel.close();
  }, [view.kind, channelName]);

  function choose(moment: RevealMoment) {
    const next = { ...moment, phase: phase.number };
    setPicked(next);
    if (typeof BroadcastChannel === 'undefined') return;
    const channel = new BroadcastChannel(channelName);
    channel.postMessage(next);
    channel.close();
  }

  if (picked?.phase === phase.number) return { ...picked, chosen: 'byHand', choose };
  const elapsed = (phase.pausedAt ?? now) - phase.startedAt;
  const length = phase.endsAt === null ? null : phase.endsAt - phase.startedAt;
  const prompts = Object.keys(view.round?.tokens ?? {}).length;
  const board = boardOf(view.round)?.kind;
  return { ...revealAt(elapsed, length, prompts, board), chosen: 'byTime', choose };
}

function isPicked(data: unknown): data is Picked {
  return (
    typeof data === 'object' &&
    data !== null &&
    'phase' in data &&
    typeof data.phase === 'number' &&
    'prompt' in data &&
    typeof data.prompt === 'number' &&
    'part' in data &&
    REVEAL_PARTS.some((part) => part === data.part)
  );
}
