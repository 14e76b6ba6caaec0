/** The other thread of measureApart.ts: measures the prompts of one deck, and ends. */

import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import type { Prompt } from '#game/deck/deck';
import { nameOfMedia } from '#server/decks/deckMedia';
import { withMakersMeasures } from '#server/decks/keptMeasures';
import { measurePrompts } from '#server/decks/measureDeck';

export interface MeasureTask {
  prompts: Prompt[];
  /** Folders with media, the likelier first. */
  folders: string[];
}

async function work({ prompts, folders }: MeasureTask): Promise<Prompt[]> {
  const measured = await measurePrompts(prompts, async (src) => {
    const name = nameOfMedia(src);
    if (name === null) return null;
    for (const folder of folders) {
      const bytes = await readFile(path.join(folder, name)).catch(() => null);
      if (bytes !== null) return bytes;
    }
    return null;
  });
  return withMakersMeasures(measured, prompts);
}

parentPort?.postMessage(await work(workerData as MeasureTask)); // only measureApart starts this
