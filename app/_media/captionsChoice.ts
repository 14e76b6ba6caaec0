import { useSyncExternalStore } from 'react';
import { browserStore } from '#app/_live/deviceStore';

const KEY = 'mixperts.captions';
const store = browserStore();
const listeners = new Set<() => void>();

/**
 * Whether this device shows captions. It does unless somebody turned them off: in a class most
 * phones are silent, and who needs captions should not have to look for them.
 */
export function useCaptionsChoice(): { isShown: boolean; toggle: () => void } {
  const isShown = useSyncExternalStore(subscribe, areShown, () => true);
  return {
    isShown,
    toggle() {
      store.set(KEY, isShown ? 'off' : 'on');
      for (const listener of listeners) listener();
    },
  };
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function areShown(): boolean {
  return store.get(KEY) !== 'off';
}
