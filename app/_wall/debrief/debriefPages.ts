import { DEBRIEF_PAGES, type DebriefPage } from '#game/room/shown';
import type { DebriefView } from '#game/room/view';

/** Time to take a page in when nobody turns it. */
const PAGE_MS = 14_000;

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
export function pageAt(elapsedMs: number, pages: readonly DebriefPage[]): DebriefPage {
  const index = Math.min(pages.length - 1, Math.max(0, Math.floor(elapsedMs / PAGE_MS)));
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
