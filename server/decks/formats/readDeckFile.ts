/** Finds out what a file is by what is in it, and reads it. */

import { aikenReader } from './aiken';
import { blooketReader } from './blooket';
import { csvReader } from './csv';
import { type DeckReader, type GivenFile, type ReadOutcome, RefusedFile } from './format';
import { giftReader } from './gift';
import { gimkitReader } from './gimkit';
import { kahootReader } from './kahoot';
import { kahootReportReader } from './kahootReport';
import { LARGEST_FILE_BYTES } from './limits';
import { type KnownMedia, packageReader } from './mixpertsPackage';
import { qtiReader } from './qti';
import { waygroundReader } from './wayground';

/** The strictest first: a table of ours would also fit what others call theirs, not the reverse. */
function readers(known?: KnownMedia): DeckReader[] {
  return [
    packageReader(known),
    qtiReader,
    kahootReportReader,
    kahootReader,
    blooketReader,
    waygroundReader,
    gimkitReader,
    csvReader,
    aikenReader,
    giftReader,
  ];
}

/** Never throws for what is in the file: it is read, in part or whole, or refused by name. */
export async function readDeckFile(file: GivenFile, known?: KnownMedia): Promise<ReadOutcome> {
  const refuse = (problem: RefusedFile['problem']): ReadOutcome => ({
    ok: false,
    problem,
    rows: [],
  });
  if (file.bytes.length === 0) return refuse('empty');
  if (file.bytes.length > LARGEST_FILE_BYTES) return refuse('tooLarge');
  try {
    for (const reader of readers(known)) {
      const outcome = await reader.read(file);
      if (outcome !== null) return outcome;
    }
  } catch (error) {
    if (error instanceof RefusedFile) return refuse(error.problem);
    throw error;
  }
  return refuse('notKnown');
}
