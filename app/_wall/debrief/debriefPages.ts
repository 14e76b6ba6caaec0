import type { DebriefView } from '#game/room/view';

/** What a debrief shows one after another; the metaphor comes last, as every lesson ends with it. */
export const DEBRIEF_PAGES = ['gain', 'model', 'load', 'fusion', 'podium', 'bends'] as const;
export type DebriefPage = (typeof DEBRIEF_PAGES)[number];

/** Time to take a page in when nobody turns it: a demonstration, or a class that talks. */
const AUTOMATIC_MS = 14_000;
const HOST_DRIVEN_MS = 30_000;

/** The pages that have something to show. */
export function pagesOf({ gain, loadStory, fusion }: DebriefView): DebriefPage[] {
  const isThere: Partial<Record<DebriefPage, boolean>> = {
    gain: gain !== null,
    load: loadStory.length > 0,
    fusion: fusion !== null,
  };
  return DEBRIEF_PAGES.filter((page) => isThere[page] ?? true);
}

/** The page shown when nobody chooses: once through all of them, and the last one stays. */
export function pageAt(
  elapsedMs: number,
  pages: readonly DebriefPage[],
  flow: 'automatic' | 'hostDriven',
): DebriefPage {
  const each = flow === 'automatic' ? AUTOMATIC_MS : HOST_DRIVEN_MS;
  const index = Math.min(pages.length - 1, Math.max(0, Math.floor(elapsedMs / each)));
  return pages[index] ?? 'bends';
}

/** The page before or after; the same at either end. */
export function turned(
  page: DebriefPage,
  pages: readonly DebriefPage[],
  step: 1 | -1,
): DebriefPage {
  return pages[pages.indexOf(page) + step] ?? page;
}
