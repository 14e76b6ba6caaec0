/** Seats become experts: each player one, or teams. Expert indices are never reused within an act. */

import { rollOf } from './roll';
import type { ActSettings, ActState, Expert, RoomState, Seat } from './state';

export type Roles = Pick<ActState, 'experts' | 'expertOf'>;

/** Whether a person still belongs to the class (they may be asleep). */
export function isMember(seat: Seat): boolean {
  return seat.presence === 'here' || seat.presence === 'away';
}

/** The roles nobody holds yet: no experts, or empty teams. */
export function noRoles(settings: ActSettings['experts']): Roles {
  const count = settings.kind === 'teams' ? settings.count : 0;
  const experts = Array.from({ length: count }, (_, number): Expert => ({ kind: 'team', number }));
  return { experts, expertOf: {} };
}

/** Gives every member without a role the smallest team, or a new expert at the end of the list. */
export function withRoles(
  roles: Roles,
  seats: RoomState['seats'],
  settings: ActSettings['experts'],
): Roles {
  const newcomers = rollOf(seats).filter(
    (seat) => isMember(seat) && roles.expertOf[seat.id] === undefined,
  );
  if (newcomers.length === 0) return roles;
  const experts = [...roles.experts];
  const expertOf = { ...roles.expertOf };
  const sizes = seatsBehind(roles, seats).map((members) => members.filter(isMember).length);
  for (const seat of newcomers) {
    if (settings.kind === 'teams') {
      const smallest = sizes.indexOf(Math.min(...sizes));
      expertOf[seat.id] = smallest;
      sizes[smallest] = (sizes[smallest] ?? 0) + 1;
    } else {
      expertOf[seat.id] = experts.length;
      experts.push({ kind: 'seat', seat: seat.id });
    }
  }
  return { experts, expertOf };
}

/** seats[expert]: who stands behind each expert, in order of joining. */
export function seatsBehind(roles: Roles, seats: RoomState['seats']): Seat[][] {
  const behind: Seat[][] = roles.experts.map(() => []);
  for (const seat of rollOf(seats)) {
    const expert = roles.expertOf[seat.id];
    if (expert !== undefined) behind[expert]?.push(seat);
  }
  return behind;
}
