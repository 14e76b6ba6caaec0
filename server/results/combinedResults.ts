/** Several sessions of one owner: as one report, or side by side. */

import type { Language, Localised } from '#game/deck/deck';
import type { OwnerId } from '#server/auth/owner';
import type { RoomStorage, SavedSession } from '#server/storage/roomStorage';
import { breathe } from './breathe';
import { joinSessions, type PlayedSession } from './joinSessions';
import { type Gain, gainOf, type Measures, measuresOf } from './measures';
import { readPlayed } from './readPlayed';
import { makeFile, type MadeFile, type ResultFile } from './resultFiles';
import { factsOf } from './sessionFacts';
import { groupBy } from './share';
import type { ResultSummary } from './summarise';
import type { TableSource } from './tables';

/** Answers of so many sessions are read together; more would hold up the rooms that are played. */
export const MOST_MERGED = 20;
/** More cannot be told apart side by side. */
export const MOST_COMPARED = 24;

export const COMPARED_BY = ['sessions', 'classes'] as const;
export type ComparedBy = (typeof COMPARED_BY)[number];

export interface MergedResult {
  /** Oldest first; acts are numbered after them. */
  sessions: SavedSession[];
  summary: ResultSummary;
}

export interface Compared {
  key: string;
  /** A session's name, or a class tag; '' of sessions without one. */
  name: Localised;
  /** When the session was opened; of a class: its newest. */
  at: number;
  measures: Measures;
}

export interface Comparison {
  by: ComparedBy;
  things: Compared[];
  /** Sessions or classes that were left out, since more cannot be told apart. */
  leftOut: number;
}

export interface CombinedResults {
  /** Of those asked for, one's own; null when fewer than two are. */
  merged(sessions: readonly string[], owner: OwnerId | null): Promise<MergedResult | null>;
  mergedFile(
    sessions: readonly string[],
    owner: OwnerId | null,
    file: ResultFile,
    language: Language,
  ): Promise<MadeFile | null>;
  /** One's own sessions, those asked for or all; null when there is none. */
  compared(
    sessions: readonly string[] | 'all',
    owner: OwnerId | null,
    by: ComparedBy,
  ): Promise<Comparison | null>;
}

export function combinedResults(storage: RoomStorage): CombinedResults {
  async function ownOf(
    sessions: readonly string[] | 'all',
    owner: OwnerId | null,
  ): Promise<SavedSession[]> {
    if (owner === null) return [];
    const wanted = sessions === 'all' ? null : new Set(sessions);
    const own = await storage.listSessions(owner);
    return own.filter(({ id }) => wanted === null || wanted.has(id)).reverse();
  }

  async function join(
    wanted: readonly string[],
    owner: OwnerId | null,
  ): Promise<{ sessions: SavedSession[]; source: TableSource; gain: Gain | null } | null> {
    const sessions = (await ownOf(wanted, owner)).slice(0, MOST_MERGED);
    if (sessions.length < 2) return null;
    const played: PlayedSession[] = [];
    for (const session of sessions) {
      played.push({ session, ...(await readPlayed(storage, session.id)) });
      await breathe();
    }
    return {
      sessions,
      source: await joinSessions(played),
      gain: gainOf(played.map(({ rows }) => factsOf(rows))),
    };
  }

  return {
    async merged(wanted, owner) {
      const joined = await join(wanted, owner);
      if (joined === null) return null;
      const { sessions, source, gain } = joined;
      return { sessions, summary: { ...source.summary, gain } };
    },

    async mergedFile(wanted, owner, file, language) {
      const joined = await join(wanted, owner);
      if (joined === null) return null;
      const { sessions, source } = joined;
      const facts = {
        sessions: sessions.map(({ id, title, tag, code, createdAt }) => {
          return { id, title, tag, code, createdAt };
        }),
      };
      return makeFile(file, { prefix: `${sessions.length}-sessions`, facts, source }, language);
    },

    async compared(wanted, owner, by) {
      const sessions = await ownOf(wanted, owner);
      if (sessions.length === 0) return null;
      const groups = groupBy(sessions, ({ id, tag }) => (by === 'classes' ? tag : id));
      const newest = [...groups].slice(-MOST_COMPARED);
      const shown = newest.flatMap(([, group]) => group.map(({ id }) => id));
      const facts = await storage.readFacts(shown);
      const things = newest.flatMap(([key, group]): Compared[] => {
        const [last] = group.slice(-1);
        if (last === undefined) return [];
        const { title, deckTitle, createdAt: at } = last;
        const named = title === '' ? deckTitle : { ko: title, en: title };
        const name = by === 'classes' ? { ko: key, en: key } : named;
        const measures = measuresOf(group.flatMap(({ id }) => facts.get(id) ?? []));
        return [{ key, name, at, measures }];
      });
      return { by, things, leftOut: groups.size - newest.length };
    },
  };
}
