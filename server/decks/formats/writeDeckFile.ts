import type { Deck, Language } from '#game/deck/deck';
import type { ExportFormat, Loss } from '#game/deck/deckFile';
import { EXPORT_FORMATS } from '#game/deck/deckFile';
import { csvWriter } from './csv';
import type { DeckWriter, MediaReader, WrittenDeck } from './format';
import { giftWriter } from './giftWriter';
import { kahootWriter } from './kahoot';
import { packageWriter } from './mixpertsPackage';

const WRITERS = {
  mixperts: packageWriter,
  kahoot: kahootWriter,
  gift: giftWriter,
  csv: csvWriter,
} satisfies Record<ExportFormat, DeckWriter>;

/** The deck as a file of another program, or as our own package. */
export function writeDeckFile(
  deck: Deck,
  format: ExportFormat,
  language: Language,
  media: MediaReader,
): Promise<WrittenDeck> {
  return WRITERS[format].write(deck, language, media);
}

/** What each format cannot carry of a deck. */
export function lossesOfDeck(deck: Deck): Record<ExportFormat, Loss[]> {
  return Object.fromEntries(
    EXPORT_FORMATS.map((format) => [format, WRITERS[format].losses(deck)]),
  ) as Record<ExportFormat, Loss[]>; // one entry for each of EXPORT_FORMATS
}
