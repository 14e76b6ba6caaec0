/**
 * Makes every picture, sound and clip of the deck anew:
 *
 *   node --import tsx prisma/seed/decks/multimodal-or-moe/make/run.ts [--sheets folder] [name …]
 *
 * Needs ffmpeg and espeak-ng; players, teachers and CI never do, because the results are committed.
 */
import { parseArgs } from 'node:util';
import { makeDeckMedia } from '#prisma/seed/make/makeDeckMedia';
import { networkClips } from './clips/networks';
import { routingClips } from './clips/routings';
import { layerPictures } from './pictures/layers';
import { scenePictures } from './pictures/scenes';
import { speeches } from './sounds/speeches';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { sheets: { type: 'string' } },
});

await makeDeckMedia(
  {
    pictures: { ...layerPictures, ...scenePictures },
    sounds: {},
    speeches,
    clips: { ...networkClips, ...routingClips },
  },
  {
    indexFile: 'prisma/seed/decks/multimodal-or-moe/media.json',
    only: positionals,
    sheetFolder: values.sheets,
  },
);
