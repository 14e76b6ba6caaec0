'use client';

import { createContext, useContext, useMemo } from 'react';
import type { ReactNode } from 'react';
import type { Localised } from '#game/deck/deck';
import type { ResultSummary } from '#server/pages';
import { useLanguage, useWords } from '#app/_text/language';
import { TEAM_NAMES } from '#app/_text/teams';

/** Fewer people than this could be told apart in what a whole class looks at. */
export const SMALLEST_GROUP = 5;

const words = {
  ko: {
    player: (number: number) => `참가자 ${number}`,
    expert: (number: number) => `전문가 ${number}`,
  },
  en: {
    player: (number: number) => `Player ${number}`,
    expert: (number: number) => `Expert ${number}`,
  },
} satisfies Localised<object>;

interface Projection {
  isHidden: boolean;
  numberOf: ReadonlyMap<string, number>;
}

const Context = createContext<Projection>({ isHidden: false, numberOf: new Map() });

/** Says to everything below whether this page is shown to the class. */
export function ProjectionProvider({
  isHidden,
  summary,
  children,
}: {
  isHidden: boolean;
  summary: ResultSummary;
  children: ReactNode;
}) {
  const projection = useMemo(() => {
    const seats = summary.routing.flatMap(({ experts }) => experts.map(({ id }) => id));
    for (const { seat } of summary.players) seats.push(seat);
    // Seats are random ids: their order says nothing of scores, calls or who came first.
    const sorted = [...new Set(seats)].sort();
    return { isHidden, numberOf: new Map(sorted.map((seat, index) => [seat, index + 1])) };
  }, [isHidden, summary]);
  return <Context value={projection}>{children}</Context>;
}

export function useIsHidden(): boolean {
  return useContext(Context).isHidden;
}

/** Names for people and experts: their own, or a number while the page is projected. */
export function useNames() {
  const { isHidden, numberOf } = useContext(Context);
  const text = useWords(words);
  const language = useLanguage();
  return {
    player: ({ seat, nickname }: { seat: string; nickname: string }): string =>
      isHidden ? text.player(numberOf.get(seat) ?? 0) : nickname,
    expert: ({ id, name, kind }: { id: string; name: string; kind: string }): string => {
      if (kind === 'team') return TEAM_NAMES[language](name);
      // Who was forgotten has no name to show, only a number like everybody in projection.
      return isHidden || kind === 'forgotten' ? text.expert(numberOf.get(id) ?? 0) : name;
    },
  };
}
