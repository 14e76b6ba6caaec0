/**
 * Makes every picture, sound and clip of the deck anew:
 *
 *   node --import tsx prisma/seed/decks/senses/make/run.ts [--sheets folder] [name …]
 *
 * Needs ffmpeg and espeak-ng; players, teachers and CI never do, because the results are committed.
 */
import { parseArgs } from 'node:util';
import { makeDeckMedia } from '#prisma/seed/make/makeDeckMedia';
import { animalClips } from './clips/animals';
import { feelingClips } from './clips/feelings';
import { indoorClips } from './clips/indoors';
import { machineClips } from './clips/machines';
import { musicClips } from './clips/music';
import { natureClips } from './clips/nature';
import { numberClips } from './clips/numbers';
import { outdoorClips } from './clips/outdoors';
import { animalPictures } from './pictures/animals';
import { feelingPictures } from './pictures/feelings';
import { indoorPictures } from './pictures/indoors';
import { machinePictures } from './pictures/machines';
import { musicPictures } from './pictures/music';
import { naturePictures } from './pictures/nature';
import { numberPictures } from './pictures/numbers';
import { outdoorPictures } from './pictures/outdoors';
import { animalSounds } from './sounds/animals';
import { feelingSounds, speeches } from './sounds/feelings';
import { indoorSounds } from './sounds/indoors';
import { machineSounds } from './sounds/machines';
import { musicSounds } from './sounds/music';
import { natureSounds } from './sounds/nature';
import { numberSounds } from './sounds/numbers';
import { outdoorSounds } from './sounds/outdoors';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { sheets: { type: 'string' } },
});

await makeDeckMedia(
  {
    pictures: {
      ...animalPictures,
      ...feelingPictures,
      ...indoorPictures,
      ...outdoorPictures,
      ...machinePictures,
      ...musicPictures,
      ...naturePictures,
      ...numberPictures,
    },
    sounds: {
      ...animalSounds,
      ...feelingSounds,
      ...indoorSounds,
      ...outdoorSounds,
      ...machineSounds,
      ...musicSounds,
      ...natureSounds,
      ...numberSounds,
    },
    speeches,
    clips: {
      ...animalClips,
      ...feelingClips,
      ...indoorClips,
      ...outdoorClips,
      ...machineClips,
      ...musicClips,
      ...natureClips,
      ...numberClips,
    },
  },
  {
    indexFile: 'prisma/seed/decks/senses/media.json',
    only: positionals,
    sheetFolder: values.sheets,
  },
);
