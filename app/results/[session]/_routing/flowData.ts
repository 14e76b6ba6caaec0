import type { ActRouting, InputKind } from '#server/pages';

export type FlowOutcome = 'right' | 'wrong' | 'unanswered' | 'dropped';

export type FlowNode =
  | { kind: 'input'; input: InputKind }
  | { kind: 'expert'; expert: number }
  /** Everybody who is not drawn alone. */
  | { kind: 'others'; experts: number }
  | { kind: 'outcome'; outcome: FlowOutcome };

export interface FlowData {
  nodes: FlowNode[];
  /** Indices into `nodes`, and calls (for what was dropped: prompts). */
  links: { source: number; target: number; value: number }[];
}

const INPUTS: readonly InputKind[] = ['text', 'image', 'audio', 'video', 'several'];
const OUTCOMES: readonly FlowOutcome[] = ['right', 'wrong', 'unanswered', 'dropped'];
/** More bands than this cannot be told apart. */
export const MOST_DRAWN = 10;

/** From kind of input to expert to right or wrong; the experts called least are drawn together. */
export function flowData(act: Pick<ActRouting, 'flows' | 'dropped' | 'experts'>): FlowData {
  const called = act.experts.filter(({ calls }) => calls > 0).length;
  // A band for one single other expert would say less than their name.
  const drawn = called <= MOST_DRAWN + 1 ? called : MOST_DRAWN;
  const nodes: FlowNode[] = [];
  const places = new Map<string, number>();
  const place = (key: string, node: FlowNode): number => {
    const known = places.get(key);
    if (known !== undefined) return known;
    places.set(key, nodes.push(node) - 1);
    return nodes.length - 1;
  };
  const sums = new Map<string, { source: number; target: number; value: number }>();
  const add = (source: number, target: number, value: number): void => {
    const link = sums.get(`${source} ${target}`) ?? { source, target, value: 0 };
    sums.set(`${source} ${target}`, { ...link, value: link.value + value });
  };
  const expertPlace = (expert: number): number =>
    expert < drawn
      ? place(`expert ${expert}`, { kind: 'expert', expert })
      : place('others', { kind: 'others', experts: called - drawn });

  for (const input of INPUTS) {
    const own = act.flows.filter(({ from }) => from === input);
    const dropped = act.dropped[input] ?? 0;
    if (own.length > 0 || dropped > 0) place(`input ${input}`, { kind: 'input', input });
  }
  for (const { expert } of [...act.flows].sort((one, other) => one.expert - other.expert)) {
    expertPlace(expert);
  }
  for (const outcome of OUTCOMES) {
    const isThere =
      outcome === 'dropped'
        ? Object.values(act.dropped).some((count) => count > 0)
        : act.flows.some((flow) => flow.outcome === outcome);
    if (isThere) place(`outcome ${outcome}`, { kind: 'outcome', outcome });
  }
  for (const { from, expert, outcome, calls } of act.flows) {
    const middle = expertPlace(expert);
    add(places.get(`input ${from}`) ?? 0, middle, calls);
    add(middle, places.get(`outcome ${outcome}`) ?? 0, calls);
  }
  for (const input of INPUTS) {
    const dropped = act.dropped[input] ?? 0;
    if (dropped === 0) continue;
    add(places.get(`input ${input}`) ?? 0, places.get('outcome dropped') ?? 0, dropped);
  }
  return { nodes, links: [...sums.values()] };
}
