/**
 * Makes every picture, sound and clip of the deck anew:
 *
 *   node --import tsx prisma/seed/decks/multimodal-tasks/make/run.ts [--sheets folder] [name …]
 *
 * Needs ffmpeg and espeak-ng; players, teachers and CI never do, because the results are committed.
 */
import { parseArgs } from 'node:util';
import { makeDeckMedia } from '#prisma/seed/make/makeDeckMedia';
import { taskClips } from './clips/tasks';
import { gridPictures } from './pictures/grids';
import { panelPictures } from './pictures/panels';
import { requestPictures } from './pictures/requests';
import { requestSounds, speeches } from './sounds/requests';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { sheets: { type: 'string' } },
});

await makeDeckMedia(
  {
    pictures: { ...gridPictures, ...panelPictures, ...requestPictures },
    sounds: requestSounds,
    speeches,
    clips: taskClips,
  },
  {
    indexFile: 'prisma/seed/decks/multimodal-tasks/media.json',
    only: positionals,
    sheetFolder: values.sheets,
  },
);
