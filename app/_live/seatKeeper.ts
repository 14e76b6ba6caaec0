import type { RoomCode, SeatId } from '#game/room/state';
import type { DeviceStore } from './deviceStore';
import { randomId, readJson } from './deviceStore';

/** A seat this device holds, with the key that proves it. */
export interface HeldSeat {
  seat: SeatId;
  seatKey: string;
}

function isHeldSeat(value: unknown): value is HeldSeat {
  return (
    typeof value === 'object' &&
    value !== null &&
    'seat' in value &&
    typeof value.seat === 'string' &&
    'seatKey' in value &&
    typeof value.seatKey === 'string'
  );
}

/** Keeps the seat of one room on this device, and the id of a join that has not been answered yet. */
export function seatKeeper(store: DeviceStore, code: RoomCode) {
  const seatAt = `mixperts.seat.${code}`;
  const joinAt = `mixperts.join.${code}`;
  return {
    held: () => readJson(store, seatAt, isHeldSeat),
    hold(seat: HeldSeat) {
      store.set(seatAt, JSON.stringify(seat));
      store.remove(joinAt);
    },
    giveUp() {
      store.remove(seatAt);
      store.remove(joinAt);
    },
    /** The same id until a seat is held, so that a join whose answer got lost finds its seat. */
    joinSubmission(): string {
      const id = store.get(joinAt) ?? randomId();
      store.set(joinAt, id);
      return id;
    },
  };
}
