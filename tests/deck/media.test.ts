import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Deck, type MediaFile } from '#game/deck/deck';
import { builtInDecks } from '#prisma/seed/decks';
import { readMpeg4, readWebp } from './mediaFiles';

const BUILT_IN: Deck[] = Object.values(builtInDecks);
const FOLDER = 'public/media';
const CREDITS = 'CREDITS.md';

const MAX_DECK_BYTES = 8_000_000;
const MAX_IMAGE_BYTES = 60_000;
const MAX_AUDIO_BYTES = 90_000;
const MAX_VIDEO_BYTES = 250_000;

function mediaOf(deck: Deck): MediaFile[] {
  const all = deck.prompts.flatMap((prompt) =>
    prompt.parts.flatMap((part) => {
      if (part.modality === 'text') return [];
      const files = LANGUAGES.map((language) => part.media[language]);
      return part.modality === 'video' ? [...files, part.poster] : files;
    }),
  );
  return [...new Map(all.map((media) => [media.src, media])).values()];
}

function contentOf(media: MediaFile): Buffer {
  return readFileSync(join('public', media.src));
}

describe.each(BUILT_IN)('the media of $id', (deck) => {
  const media = mediaOf(deck);
  const ofKind = (kind: string) => media.filter((file) => file.type.startsWith(kind));

  it('are there, as large as the deck says, and called by the hash of their content', () => {
    for (const file of media) {
      const content = contentOf(file);
      const hash = createHash('sha256').update(content).digest('hex').slice(0, 16);
      expect(content.byteLength, file.src).toBe(file.bytes);
      expect(basename(file.src).split('.')[0]).toBe(hash);
    }
  });

  it('fit a classroom network', () => {
    const total = media.reduce((sum, file) => sum + file.bytes, 0);
    expect(total).toBeLessThanOrEqual(MAX_DECK_BYTES);
    for (const file of ofKind('image/')) expect(file.bytes).toBeLessThanOrEqual(MAX_IMAGE_BYTES);
    for (const file of ofKind('audio/')) expect(file.bytes).toBeLessThanOrEqual(MAX_AUDIO_BYTES);
    for (const file of ofKind('video/')) expect(file.bytes).toBeLessThanOrEqual(MAX_VIDEO_BYTES);
  });

  it('pictures are WebP of the stated size', () => {
    for (const file of ofKind('image/')) {
      expect(file.type).toBe('image/webp');
      expect(readWebp(contentOf(file))).toEqual({ width: file.width, height: file.height });
    }
  });

  it('sounds are AAC that starts before it is loaded, two to six seconds long', () => {
    for (const file of ofKind('audio/')) {
      const facts = readMpeg4(contentOf(file));
      expect(file.type).toBe('audio/mp4');
      expect(facts.codecs).toEqual(['mp4a']);
      expect(facts.boxes.indexOf('moov')).toBeLessThan(facts.boxes.indexOf('mdat'));
      expect(facts.seconds, file.src).toBeGreaterThanOrEqual(2);
      expect(facts.seconds, file.src).toBeLessThanOrEqual(6.3);
      expect(Math.abs(facts.seconds - (file.durationMs ?? 0) / 1000)).toBeLessThan(0.1);
    }
  });

  it('clips are H.264 that every phone decodes and that starts before it is loaded', () => {
    for (const file of ofKind('video/')) {
      const facts = readMpeg4(contentOf(file));
      expect(file.type).toBe('video/mp4');
      expect(facts.codecs[0]).toBe('avc1');
      expect(facts.codecs.slice(1).every((codec) => codec === 'mp4a')).toBe(true);
      // Baseline or main: 4:2:0, 8 bits, no surprises for an old decoder.
      expect([66, 77]).toContain(facts.avcProfile);
      expect(facts.boxes.indexOf('moov')).toBeLessThan(facts.boxes.indexOf('mdat'));
      expect([facts.width, facts.height]).toEqual([file.width, file.height]);
      expect(facts.seconds).toBeGreaterThanOrEqual(2);
      expect(facts.seconds).toBeLessThanOrEqual(6.3);
      expect(Math.abs(facts.seconds - (file.durationMs ?? 0) / 1000)).toBeLessThan(0.1);
    }
  });
});

describe('the folder of built-in media', () => {
  it('holds nothing that no deck shows, and its credits', () => {
    const shown = BUILT_IN.flatMap(mediaOf).map((file) => basename(file.src));
    expect(readdirSync(FOLDER).sort()).toEqual([CREDITS, ...shown].sort());
  });
});
