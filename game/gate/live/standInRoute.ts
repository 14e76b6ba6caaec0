/** Stand-in until game/gate/route.ts exists; deleted then. */
import type { Assignment, GateSettings } from '#game/gate/gate';
import type { Random } from '#game/random';

export function standInRoute(
  logits: Float64Array,
  tokens: number,
  experts: number,
  settings: GateSettings,
  bias: Float64Array,
  temperature: number,
  random: Random,
): { assignments: Assignment[]; dropped: number[]; capacity: number | null } {
  const k = settings.router === 'dense' ? experts : settings.router === 'switch' ? 1 : Math.min(settings.k, experts);
  const capacity =
    settings.capacityFactor === null || settings.router === 'dense'
      ? null
      : Math.max(1, Math.ceil(+((settings.capacityFactor * k * tokens) / experts).toFixed(9)));
  const load = new Int32Array(experts);
  const orders: number[][] = [];
  for (let t = 0; t < tokens; t++) {
    const score = Array.from({ length: experts }, (_, e) => {
      const z = logits[t * experts + e]!;
      if (settings.router === 'random') return z === -Infinity ? z : random.next();
      return z + bias[e]! + temperature * random.gumbel();
    });
    orders.push(
      score
        .map((s, e) => [s, e] as const)
        .filter(([s]) => s > -Infinity)
        .sort((a, b) => b[0] - a[0] || a[1] - b[1])
        .map(([, e]) => e),
    );
  }
  const assignments: Assignment[] = [];
  const held = new Int32Array(tokens);
  const next = new Int32Array(tokens);
  for (let rank = 1; rank <= k; rank++) {
    for (let t = 0; t < tokens; t++) {
      for (;;) {
        const e = orders[t]![next[t]!++];
        if (e === undefined) break;
        const kept = capacity === null || load[e]! < capacity;
        const probability =
          settings.router === 'affinity'
            ? 1 / (1 + Math.exp(-logits[t * experts + e]!))
            : 1;
        assignments.push({ token: t, expert: e, rank, probability, weight: kept ? probability : 0, kept });
        if (kept) {
          load[e]!++;
          held[t]!++;
        }
        if (kept || settings.overflow === 'drop') break;
      }
    }
  }
  const dropped: number[] = [];
  for (let t = 0; t < tokens; t++) if (held[t] === 0) dropped.push(t);
  return { assignments, dropped, capacity };
}
