import type { CardView } from '#game/room/view';

export interface ShelfSnapshot {
  /**
   * Where a file can be played from, by its address on the server: a copy on this device or, after
   * some failed tries, the server itself.
   */
  urls: Readonly<Record<string, string>>;
}

export interface MediaShelf {
  subscribe: (listener: () => void) => () => void;
  snapshot: () => ShelfSnapshot;
  /** Fetches what these cards need and forgets everything else. */
  stock: (sources: readonly string[]) => void;
  clear: () => void;
}

/** Phones open few connections to one server, and the socket may need one of them. */
const AT_ONCE = 3;
const TRIES = 3;
const PATIENCE_MS = 20_000;

/** The files of a round's cards, in the order in which they will be needed. */
export function sourcesOf(cards: readonly CardView[]): string[] {
  const sources = cards.flatMap(({ parts }) =>
    parts.flatMap((part) => {
      if ('hidden' in part || part.modality === 'text') return [];
      return part.modality === 'video' ? [part.poster, part.src] : [part.src];
    }),
  );
  return [...new Set(sources)];
}

async function fetchFile(source: string, leave: AbortSignal): Promise<Blob> {
  const response = await fetch(source, {
    signal: AbortSignal.any ? AbortSignal.any([leave, AbortSignal.timeout(PATIENCE_MS)]) : leave,
  });
  if (!response.ok) throw new Error(`status ${response.status}`);
  return response.blob();
}

/**
 * Fetches media whole, before they are needed: the browser's own cache gives no promise for audio
 * and video, which are read in pieces.
 */
export function mediaShelf(): MediaShelf {
  const listeners = new Set<() => void>();
  let snapshot: ShelfSnapshot = { urls: {} };
  let wanted = '';
  let leaving = new AbortController();

  function change(next: ShelfSnapshot) {
    snapshot = next;
    for (const listener of listeners) listener();
  }

  async function fetchPatiently(source: string, leave: AbortSignal): Promise<string> {
    for (let attempt = 1; attempt <= TRIES && !leave.aborted; attempt++) {
      try {
        return URL.createObjectURL(await fetchFile(source, leave));
      } catch {
        // Tried again at once: a wait would only eat into the time before the clock starts.
      }
    }
    return source;
  }

  async function work(queue: string[], leave: AbortSignal) {
    for (let source = queue.shift(); source !== undefined; source = queue.shift()) {
      const url = await fetchPatiently(source, leave);
      if (leave.aborted) {
        if (url !== source) URL.revokeObjectURL(url);
        return;
      }
      change({ urls: { ...snapshot.urls, [source]: url } });
    }
  }

  return {
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    snapshot: () => snapshot,
    stock(sources) {
      const next = sources.join('\n');
      if (next === wanted) return;
      wanted = next;
      leaving.abort();
      leaving = new AbortController();
      const kept: Record<string, string> = {};
      for (const [source, url] of Object.entries(snapshot.urls)) {
        if (sources.includes(source)) kept[source] = url;
        else if (url !== source) URL.revokeObjectURL(url);
      }
      const queue = sources.filter((source) => !(source in kept));
      change({ urls: kept });
      for (let worker = 0; worker < AT_ONCE; worker++) void work(queue, leaving.signal);
    },
    clear() {
      this.stock([]);
    },
  };
}
