/**
 * Makes every picture, sound and clip of the deck anew:
 *
 *   node --import tsx prisma/seed/decks/fusion/make/run.ts [--sheets folder] [name …]
 *
 * Needs ffmpeg and espeak-ng; players, teachers and CI never do, because the results are committed.
 */
import { parseArgs } from 'node:util';
import { makeDeckMedia } from '#prisma/seed/make/makeDeckMedia';
import { dropClips } from './clips/drops';
import { gestureClips } from './clips/gestures';
import { kitchenPictures } from './pictures/kitchen';
import { outdoorPictures } from './pictures/outdoors';
import { thingPictures } from './pictures/things';
import { musicSounds } from './sounds/music';
import { thingSounds } from './sounds/things';
import { speeches, voiceSounds } from './sounds/voices';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { sheets: { type: 'string' } },
});

await makeDeckMedia(
  {
    pictures: { ...kitchenPictures, ...outdoorPictures, ...thingPictures },
    sounds: { ...musicSounds, ...thingSounds, ...voiceSounds },
    speeches,
    clips: { ...dropClips, ...gestureClips },
  },
  {
    indexFile: 'prisma/seed/decks/fusion/media.json',
    only: positionals,
    sheetFolder: values.sheets,
  },
);
