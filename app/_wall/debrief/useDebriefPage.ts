'use client';

import { useEffect, useRef, useState } from 'react';
import type { ScreenView } from '#game/room/view';
import { useNowIf } from '../useNowIf';
import type { DebriefPage } from './debriefPages';
import { DEBRIEF_PAGES, pageAt, turned } from './debriefPages';

/** Which page of the debrief is shown, and the means to turn it. */
export interface DebriefChoice {
  page: DebriefPage;
  pages: readonly DebriefPage[];
  turning: 'byTime' | 'byHand';
  /** null: by time again. */
  choose: (page: DebriefPage | null) => void;
  turn: (step: 1 | -1) => void;
}

/** What the windows of one browser tell each other. */
type Message = { says: 'shown'; page: DebriefPage } | { says: 'whatIsShown' };

/**
 * A host who goes on by hand turns the pages; otherwise time does. A projector window in the same
 * browser follows the host's window; on another machine it goes through the pages by the server's
 * clock, since nobody could turn them there.
 */
export function useDebriefPage(
  view: ScreenView,
  clock: { serverNow: () => number },
  pages: readonly DebriefPage[],
): DebriefChoice {
  const { phase, code, flow, kind } = view;
  const [picked, setPicked] = useState<DebriefPage | null>(null);
  const known = picked !== null && pages.includes(picked) ? picked : null;
  const isByTime = known === null && (kind === 'screen' || flow === 'automatic');
  const now = useNowIf(isByTime, clock);
  const elapsed = (phase.pausedAt ?? now) - phase.startedAt;
  const page = known ?? (isByTime ? pageAt(elapsed, pages, flow) : (pages[0] ?? 'bends'));
  useSamePage(`mixperts.debrief.${code}`, kind, page, setPicked);
  return {
    page,
    pages,
    turning: isByTime ? 'byTime' : 'byHand',
    choose: setPicked,
    turn: (step) => setPicked(turned(page, pages, step)),
  };
}

/** The host's window says what it shows, also when asked; the others listen. */
function useSamePage(
  channelName: string,
  kind: ScreenView['kind'],
  page: DebriefPage,
  onHeard: (page: DebriefPage) => void,
): void {
  const opened = useRef<BroadcastChannel | null>(null);
  const shown = useRef(page);
  useEffect(() => {
    if (typeof BroadcastChannel === 'undefined') return;
    const channel = new BroadcastChannel(channelName);
    opened.current = channel;
    channel.onmessage = ({ data }: MessageEvent<unknown>) => {
      if (!isMessage(data)) return;
      if (kind === 'screen' && data.says === 'shown') onHeard(data.page);
      if (kind === 'host' && data.says === 'whatIsShown') tell(channel, shown.current);
    };
    if (kind === 'screen') channel.postMessage({ says: 'whatIsShown' } satisfies Message);
    return () => {
      opened.current = null;
      channel.close();
    };
  }, [channelName, kind, onHeard]);
  useEffect(() => {
    shown.current = page;
    if (kind === 'host' && opened.current) tell(opened.current, page);
  }, [kind, page]);
}

function tell(channel: BroadcastChannel, page: DebriefPage): void {
  channel.postMessage({ says: 'shown', page } satisfies Message);
}

function isMessage(data: unknown): data is Message {
  if (typeof data !== 'object' || data === null || !('says' in data)) return false;
  if (data.says === 'whatIsShown') return true;
  return (
    data.says === 'shown' && 'page' in data && DEBRIEF_PAGES.some((each) => each === data.page)
  );
}
