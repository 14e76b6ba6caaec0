import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { LANGUAGES, type Language, type Localised, type MediaFile } from '#game/deck/deck';
import { footageOf, frameTimes, still, type Clip } from './clip';
import { encodeAudio, encodeVideo } from './encode';
import { keep, readIndex, writeIndex, type MediaIndex } from './mediaStore';
import { FRAME, STILL } from './picture/palette';
import { contactSheet, webpOf } from './picture/raster';
import { levelled } from './sound/loudness';
import { secondsOf, type Sound } from './sound/samples';
import { soundSheet } from './sound/soundSheet';

/** Everything a deck's media are made by, each under the name that its prompts use. */
export interface Makers {
  pictures: Record<string, () => string>;
  sounds: Record<string, () => Sound>;
  /** Made once for each language. */
  speeches: Record<string, (language: Language) => Promise<Sound>>;
  clips: Record<string, Clip>;
}

interface Options {
  /** The committed index, e.g. prisma/seed/decks/senses/media.json. */
  indexFile: string;
  /** Make only these; everything when empty. */
  only: string[];
  /** Where contact sheets and spectrograms go, for the maker's eyes. */
  sheetFolder?: string | undefined;
}

/** Makes the media of a deck, keeps them under their content's name, and updates the index. */
export async function makeDeckMedia(makers: Makers, options: Options): Promise<void> {
  const old = await readIndex(options.indexFile);
  const index: MediaIndex = {};
  const jobs = jobsOf(makers, options.sheetFolder);
  if (options.sheetFolder) await mkdir(options.sheetFolder, { recursive: true });
  for (const [name, make] of Object.entries(jobs)) {
    const kept = old[name];
    if (options.only.length > 0 && !options.only.includes(name)) {
      if (kept) index[name] = kept;
      continue;
    }
    const entry = await make();
    index[name] = entry;
    console.log(`${name}: ${entry.ko.bytes} bytes, ${entry.ko.src}`);
  }
  await writeIndex(options.indexFile, old, index);
}

type Job = () => Promise<MediaIndex[string]>;

function jobsOf(makers: Makers, sheets: string | undefined): Record<string, Job> {
  const jobs: Record<string, Job> = {};
  for (const [name, draw] of Object.entries(makers.pictures)) {
    jobs[name] = async () => {
      const svg = draw();
      if (sheets) await writeFile(join(sheets, `${name}.png`), await contactSheet([svg], STILL, 1));
      return same(await keep(await webpOf(svg), 'image/webp', STILL));
    };
  }
  for (const [name, sound] of Object.entries(makers.sounds)) {
    jobs[name] = async () => same(await keptSound(sound(), sheets && join(sheets, name)));
  }
  for (const [name, speech] of Object.entries(makers.speeches)) {
    jobs[name] = async () => {
      const entries: [Language, MediaFile][] = [];
      for (const language of LANGUAGES) {
        const sheet = sheets && join(sheets, `${name}-${language}`);
        entries.push([language, await keptSound(await speech(language), sheet)]);
      }
      return Object.fromEntries(entries) as Localised<MediaFile>; // one entry for each language
    };
  }
  for (const [name, clip] of Object.entries(makers.clips)) {
    jobs[name] = () => keptClip(clip, sheets && join(sheets, name));
  }
  return jobs;
}

function same(media: MediaFile): Localised<MediaFile> {
  return { ko: media, en: media };
}

async function keptSound(sound: Sound, sheet: string | undefined): Promise<MediaFile> {
  if (sheet) await soundSheet(levelled(sound), `${sheet}.png`);
  const durationMs = Math.round(secondsOf(sound) * 1000);
  return keep(await encodeAudio(sound), 'audio/mp4', { durationMs });
}

const SHEET_FRAMES = 12;

async function keptClip(clip: Clip, sheet: string | undefined): Promise<MediaIndex[string]> {
  const times = frameTimes(clip);
  if (sheet) {
    const shown = Array.from(
      { length: SHEET_FRAMES },
      (_, i) => times[Math.round((i * (times.length - 1)) / (SHEET_FRAMES - 1))] ?? 0,
    );
    const frames = shown.map((seconds) => still(clip, seconds));
    const cell = { width: 400, height: 300 };
    await writeFile(`${sheet}.png`, await contactSheet(frames, cell, 4));
    if (clip.sound) await soundSheet(levelled(clip.sound()), `${sheet}-sound.png`);
  }
  const video = await keep(await encodeVideo(footageOf(clip)), 'video/mp4', {
    ...FRAME,
    durationMs: Math.round(clip.seconds * 1000),
  });
  const poster = await keep(await webpOf(still(clip, clip.posterAt ?? 0)), 'image/webp', FRAME);
  return { ...same(video), poster };
}
