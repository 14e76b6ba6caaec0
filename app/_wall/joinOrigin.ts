import { useSyncExternalStore } from 'react';
import { browserStore } from '#app/_live/deviceStore';

const KEY = 'mixperts.joinOrigin';
const store = browserStore();
const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener('storage', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('storage', listener);
  };
}

/**
 * The address phones are told to join at: the likeliest, or the one the host chose on this device,
 * in all its windows. null while there is none.
 */
export function useJoinOrigin(origins: readonly string[]): string | null {
  const chosen = useSyncExternalStore(
    subscribe,
    () => store.get(KEY),
    () => null,
  );
  return origins.find((origin) => origin === chosen) ?? origins[0] ?? null;
}

export function chooseJoinOrigin(origin: string): void {
  store.set(KEY, origin);
  for (const listener of listeners) listener();
}
