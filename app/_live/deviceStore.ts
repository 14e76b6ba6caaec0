/** Where a device keeps what must survive a reload. */
export interface DeviceStore {
  get: (key: string) => string | null;
  set: (key: string, value: string) => void;
  remove: (key: string) => void;
}

/**
 * The browser's localStorage. Where it is forbidden (private windows, strict settings) the values
 * live as long as the page: playing works, only a reload then needs the code again.
 */
export function browserStore(): DeviceStore {
  const memory = new Map<string, string>();
  return {
    get(key) {
      try {
        return localStorage.getItem(key) ?? memory.get(key) ?? null;
      } catch {
        return memory.get(key) ?? null;
      }
    },
    set(key, value) {
      memory.set(key, value);
      try {
        localStorage.setItem(key, value);
      } catch {
        // The copy in memory has to do.
      }
    },
    remove(key) {
      memory.delete(key);
      try {
        localStorage.removeItem(key);
      } catch {
        // Nothing was stored then.
      }
    },
  };
}

/** A stored JSON value, or null when there is none or somebody wrote nonsense there. */
export function readJson<Value>(
  store: DeviceStore,
  key: string,
  isValue: (value: unknown) => value is Value,
): Value | null {
  const text = store.get(key);
  if (text === null) return null;
  try {
    const value: unknown = JSON.parse(text);
    return isValue(value) ? value : null;
  } catch {
    return null;
  }
}

/** 128 random bits in hexadecimal. Not randomUUID, which plain http on a LAN address lacks. */
export function randomId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
