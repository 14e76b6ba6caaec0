import { useSyncExternalStore } from 'react';

const neverChanges = () => () => {};

/** Whether the page runs by now, rather than being what the server drew. */
export function useIsAlive(): boolean {
  return useSyncExternalStore(
    neverChanges,
    () => true,
    () => false,
  );
}
