import { diff } from '#game/protocol/patch';
import type { Link } from './audience';

/** All screens of one kind: they show the same view, so it is computed and compared once. */
export class Wall<View> {
  readonly #view: () => View;
  readonly #links = new Set<Link>();
  #shown: View | null = null;

  constructor(view: () => View) {
    this.#view = view;
  }

  get size(): number {
    return this.#links.size;
  }

  attach(link: Link): View {
    // Brings the others up to date, so that all of them go on from the same view.
    this.show();
    this.#links.add(link);
    return (this.#shown ??= this.#view());
  }

  detach(link: Link): void {
    this.#links.delete(link);
    if (this.#links.size === 0) this.#shown = null;
  }

  /** Empties the wall; returns who stood before it. */
  leave(): Link[] {
    const links = [...this.#links];
    for (const link of links) this.detach(link);
    return links;
  }

  /** Shows what has changed since the last time. */
  show(): void {
    if (this.#links.size === 0) return;
    const next = this.#view();
    const patch = diff(this.#shown, next);
    this.#shown = next;
    if (patch !== undefined) for (const link of this.#links) link.change(patch);
  }
}
