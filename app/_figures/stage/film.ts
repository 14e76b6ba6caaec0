import { dispatched, returned } from './flight';
import type { Marker } from './flight';
import type { FlowLine } from './layoutFlows';
import type { StageLayout } from './layoutStage';
import type { StageFacts, Verdict } from './stageFacts';
import { settledAt } from './timeline';
import type { Timeline } from './timeline';

/** Everything that depends on how far the film has run, as questions about a moment. */
export interface Film {
  timeline: Timeline;
  marker: (index: number, at: number) => Marker | null;
  /** For each prompt of an expert, in the order of its slots, whether it has arrived. */
  arrived: (expert: number, at: number) => readonly boolean[];
  /** For each prompt of an expert whether its answer has left. */
  left: (expert: number, at: number) => readonly boolean[];
  /** Chosen for the prompt that is followed slowly. */
  isChosen: (expert: number, at: number) => boolean;
  isRefusing: (expert: number, at: number) => boolean;
  tokenState: (token: number, at: number) => 'waiting' | 'sent' | 'spotlit';
  verdict: (token: number, settled: Verdict, at: number) => Verdict;
  line: (line: FlowLine, index: number, at: number) => 'hidden' | 'faint' | 'strong';
  /** Calls that lie in the tray, and prompts of which nothing is left anywhere else. */
  lost: (at: number) => { calls: number; prompts: number };
  beat: (at: number) => Beat;
}

export const BEATS = ['before', 'looking', 'decided', 'stream', 'over'] as const;
/** Parts of a film that the words beside it follow. */
export type Beat = (typeof BEATS)[number];

const REFUSAL_SHOWN_MS = 420;
const NONE_LEFT: readonly boolean[] = [];

/** Joins places, facts and times into something that can be drawn at any moment. */
export function makeFilm(layout: StageLayout, facts: StageFacts, timeline: Timeline): Film {
  const { flows, standsFor } = layout;
  const { unit } = layout.regions;
  const moveOf = new Map(timeline.moves.map((move) => [move.flow, move]));
  const isReturn = timeline.kind === 'return';
  const settled = settledAt(timeline, flows);
  const keptOf = groupBy(flows, (flow) => (flow.fate === 'kept' ? flow.expert : null));
  const refusedOf = groupBy(flows, (flow) => (flow.fate === 'kept' ? null : flow.expert));
  const flowsOf = groupBy(flows, (flow) => flow.token);
  const dropTimes = [...flowsOf.values()]
    .filter((indices) => indices.every((index) => flows[index]?.fate !== 'kept'))
    .map((indices) => Math.max(...indices.map((index) => moveOf.get(index)?.restAt ?? 0)))
    .sort((a, b) => a - b);
  const fallTimes = flows.flatMap((flow, index) =>
    flow.fate === 'fell' ? [moveOf.get(index)?.restAt ?? 0] : [],
  );
  const loadOf = new Map(facts.experts.map((expert) => [expert.expert, expert.load]));
  const { spotlight } = timeline;

  function isSpotlit(token: number | null, at: number): boolean {
    return (
      spotlight !== null &&
      spotlight.token === token &&
      at >= spotlight.from &&
      at < spotlight.until
    );
  }
  function departsAt(index: number): number {
    const flow = flows[index];
    const move = moveOf.get(index);
    if (!flow || !move) return 0;
    return spotlight?.token === flow.token ? spotlight.decidedAt : move.gateAt;
  }

  return {
    timeline,
    marker(index, at) {
      const flow = flows[index];
      const move = moveOf.get(index);
      if (!flow) return null;
      if (!isReturn) return move ? dispatched(flow, move, timeline, unit, at) : null;
      if (flow.fate === 'fell') {
        const { rest } = flow;
        const centre = { x: rest.x + rest.width / 2, y: rest.y + rest.height / 2 };
        return { ...centre, alpha: 1, scale: 1, state: 'resting' };
      }
      return move ? returned(flow, move, at) : null;
    },
    arrived(expert, at) {
      const load = loadOf.get(expert) ?? 0;
      const kept = keptOf.get(expert) ?? [];
      const isOver = isReturn || at >= timeline.durationMs;
      const isHere = (index: number) => isOver || (moveOf.get(index)?.arriveAt ?? 0) <= at;
      if (standsFor === 1) return kept.map(isHere);
      const share = kept.length === 0 ? 1 : kept.filter(isHere).length / kept.length;
      return Array.from({ length: load }, (_, slot) => slot < Math.round(load * share));
    },
    left(expert, at) {
      if (!isReturn) return NONE_LEFT;
      return (keptOf.get(expert) ?? []).map((index) => at >= (moveOf.get(index)?.leaveAt ?? 0));
    },
    isChosen: (expert, at) =>
      spotlight !== null &&
      isSpotlit(spotlight.token, at) &&
      (isReturn || at >= spotlight.decidedAt) &&
      (keptOf.get(expert) ?? []).some((index) => flows[index]?.token === spotlight.token),
    isRefusing(expert, at) {
      if (isReturn) return false;
      return (refusedOf.get(expert) ?? []).some((index) => {
        const arriveAt = moveOf.get(index)?.arriveAt ?? Infinity;
        return at >= arriveAt && at < arriveAt + REFUSAL_SHOWN_MS;
      });
    },
    tokenState(token, at) {
      if (isSpotlit(token, at)) return 'spotlit';
      if (isReturn) return at >= (settled.get(token) ?? 0) ? 'waiting' : 'sent';
      const leaves = (flowsOf.get(token) ?? []).map((index) => moveOf.get(index)?.leaveAt ?? 0);
      return leaves.length > 0 && Math.min(...leaves) <= at ? 'sent' : 'waiting';
    },
    verdict: (token, verdict, at) =>
      isReturn && at >= (settled.get(token) ?? 0) ? verdict : 'none',
    line(line, index, at) {
      if (line.token === null) return at > 0 ? 'faint' : 'hidden';
      if (isReturn) return !line.kept ? 'hidden' : isSpotlit(line.token, at) ? 'strong' : 'faint';
      const move = moveOf.get(index);
      if (!move || at < departsAt(index)) return 'hidden';
      // What bounced leaves no line: nothing flows there.
      if (!line.kept && at >= move.restAt) return 'hidden';
      return isSpotlit(line.token, at) ? 'strong' : 'faint';
    },
    lost(at) {
      if (isReturn || at >= timeline.durationMs) return facts.dropped;
      return {
        calls: fallTimes.filter((time) => time <= at).length * standsFor,
        prompts: dropTimes.filter((time) => time <= at).length,
      };
    },
    beat(at) {
      if (at >= timeline.durationMs) return 'over';
      if (!spotlight || at >= spotlight.until) return 'stream';
      if (at >= spotlight.decidedAt) return 'decided';
      return at >= spotlight.from ? 'looking' : 'before';
    },
  };

  function groupBy<Key>(
    all: StageLayout['flows'],
    keyOf: (flow: StageLayout['flows'][number]) => Key | null,
  ): Map<Key, number[]> {
    const groups = new Map<Key, number[]>();
    all.forEach((flow, index) => {
      const key = keyOf(flow);
      if (key === null) return;
      const known = groups.get(key);
      if (known) known.push(index);
      else groups.set(key, [index]);
    });
    return groups;
  }
}
