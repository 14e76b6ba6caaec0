import type { Logger } from 'pino';
import { diff } from '#game/protocol/patch';
import type { Link } from './audience';

/** Ten pictures a second are smooth enough for counters; what happens in between is drawn at once. */
const BETWEEN_MS = 100;

/** All screens of one kind: they show the same view, so it is computed and compared once. */
export class Wall<View> {
  readonly #view: () => View;
  readonly #log: Logger;
  readonly #links = new Set<Link>();
  #shown: View | null = null;
  #shownAt = 0;
  #timer: NodeJS.Timeout | null = null;

  constructor(view: () => View, log: Logger) {
    this.#view = view;
    this.#log = log;
  }

  get size(): number {
    return this.#links.size;
  }

  attach(link: Link): View {
    // Brings the others up to date, so that all of them go on from the same view.
    this.#show();
    this.#links.add(link);
    return this.#shown ?? (this.#shown = this.#view());
  }

  detach(link: Link): void {
    this.#links.delete(link);
    if (this.#links.size === 0) this.#rest();
  }

  /** Empties the wall; returns who stood before it. */
  leave(): Link[] {
    const links = [...this.#links];
    this.#links.clear();
    this.#rest();
    return links;
  }

  /** The room has changed: shown at once after a quiet time, else with whatever follows. */
  announce(): void {
    if (this.#links.size === 0 || this.#timer !== null) return;
    const wait = Math.max(0, this.#shownAt + BETWEEN_MS - performance.now());
    this.#timer = setTimeout(() => {
      this.#timer = null;
      try {
        this.#show();
      } catch (error) {
        this.#log.error({ err: error }, 'could not show the room to a screen');
      }
    }, wait);
  }

  #show(): void {
    if (this.#links.size === 0) return;
    const next = this.#view();
    const patch = diff(this.#shown, next);
    this.#shown = next;
    this.#shownAt = performance.now();
    if (patch !== undefined) for (const link of this.#links) link.change(patch);
  }

  #rest(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    this.#shown = null;
  }
}
