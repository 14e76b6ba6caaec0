/** The server's clock and its alarms in one, so that a test can let a whole lesson pass in a second. */
export interface Time {
  /** Milliseconds since 1970. */
  now: () => number;
  /** Calls back after so many milliseconds; returns how to cancel it. */
  after: (ms: number, act: () => void) => () => void;
}

/** Node's timers cannot wait longer; whoever is called too early looks at the clock and waits on. */
const LONGEST_WAIT_MS = 2 ** 31 - 1;

/** The time on the wall, or `speed` times as fast. */
export function realTime(speed = 1): Time {
  const start = Date.now();
  return {
    now: () => (speed === 1 ? Date.now() : Math.floor(start + (Date.now() - start) * speed)),
    after(ms, act) {
      const timer = setTimeout(act, Math.min(Math.max(0, ms) / speed, LONGEST_WAIT_MS));
      return () => clearTimeout(timer);
    },
  };
}
