/**
 * Makes every picture, sound and clip of the deck anew:
 *
 *   node --import tsx prisma/seed/decks/school-mix/make/run.ts [--sheets folder] [name …]
 *
 * Needs ffmpeg and espeak-ng; players, teachers and CI never do, because the results are committed.
 */
import { parseArgs } from 'node:util';
import { makeDeckMedia } from '#prisma/seed/make/makeDeckMedia';
import { artsClips } from './clips/arts';
import { biologyClips } from './clips/biology';
import { geographyClips } from './clips/geography';
import { historyClips } from './clips/history';
import { languageClips } from './clips/languages';
import { mathsClips } from './clips/maths';
import { physicsClips } from './clips/physics';
import { artsPictures } from './pictures/arts';
import { biologyPictures } from './pictures/biology';
import { geographyPictures } from './pictures/geography';
import { historyPictures } from './pictures/history';
import { languagePictures } from './pictures/languages';
import { mathsPictures } from './pictures/maths';
import { physicsPictures } from './pictures/physics';
import { schoolSounds } from './sounds/schoolSounds';
import { schoolSpeeches } from './sounds/speeches';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { sheets: { type: 'string' } },
});

await makeDeckMedia(
  {
    pictures: {
      ...artsPictures,
      ...biologyPictures,
      ...geographyPictures,
      ...historyPictures,
      ...languagePictures,
      ...mathsPictures,
      ...physicsPictures,
    },
    sounds: schoolSounds,
    speeches: schoolSpeeches,
    clips: {
      ...artsClips,
      ...biologyClips,
      ...geographyClips,
      ...historyClips,
      ...languageClips,
      ...mathsClips,
      ...physicsClips,
    },
  },
  {
    indexFile: 'prisma/seed/decks/school-mix/media.json',
    only: positionals,
    sheetFolder: values.sheets,
  },
);
