/** How far the server's clock is ahead of this device's, in milliseconds. */
export interface ServerClock {
  now: () => number;
  /** A first guess from a message that carried the server's time. */
  hint: (serverNow: number) => void;
  /** Asks a few times and believes the quickest answer; false when one was not answered. */
  measure: (ask: () => Promise<number | null>) => Promise<boolean>;
}

const SAMPLES = 4;

/** Estimates the offset as Cristian's algorithm does: the answer was made half a round trip ago. */
export function serverClock(deviceNow: () => number = Date.now): ServerClock {
  let offset = 0;
  return {
    now: () => deviceNow() + offset,
    hint(serverNow) {
      offset = serverNow - deviceNow();
    },
    async measure(ask) {
      let quickest = Infinity;
      for (let sample = 0; sample < SAMPLES; sample++) {
        const asked = deviceNow();
        const answer = await ask();
        const answered = deviceNow();
        if (answer === null) return false;
        if (answered - asked >= quickest) continue;
        quickest = answered - asked;
        offset = answer - (asked + answered) / 2;
      }
      return true;
    },
  };
}
