/** Finds out what a file is by what is in it, and reads it. */

import { type FileProblem, LARGEST_FILE_BYTES } from '#game/deck/deckFile';
import { aikenReader } from './aiken';
import { blooketReader } from './blooket';
import { csvReader } from './csv';
import { type DeckReader, type GivenFile, type ReadOutcome, RefusedFile } from './format';
import { giftReader } from './gift';
import { gimkitReader } from './gimkit';
import { kahootReader } from './kahoot';
import { kahootReportReader } from './kahootReport';
import { type KnownMedia, packageReader } from './mixpertsPackage';
import { oldOfficeProblem } from './oldOffice';
import { openFile } from './openFile';
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
  if (file.bytes.length === 0) return refused('empty');
  if (file.bytes.length > LARGEST_FILE_BYTES) return refused('tooLarge');
  const old = oldOfficeProblem(file.bytes);
  if (old !== null) return refused(old);
  try {
    const opened = openFile(file);
    for (const reader of readers(known)) {
      const outcome = await reader.read(opened);
      if (outcome !== null) return outcome;
    }
  } catch (error) {
    if (error instanceof RefusedFile) return refused(error.problem);
    throw error;
  }
  return refused('notKnown');
}

function refused(problem: FileProblem): ReadOutcome {
  return { ok: false, problem, rows: [] };
}
