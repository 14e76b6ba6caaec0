export type InTurn = <Result>(work: () => Promise<Result>) => Promise<Result>;

/** Runs what it is given one after the other, in the order in which it was given. */
export function oneAtATime(): InTurn {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const turn = last.then(work, work);
    last = turn.catch(() => undefined);
    return turn;
  };
}
