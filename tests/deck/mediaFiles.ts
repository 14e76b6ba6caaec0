/** Reads just enough of MPEG-4 and WebP files to know that a phone can play or show them. */

export interface Mpeg4Facts {
  /** Top-level boxes in order, e.g. ftyp, moov, mdat. */
  boxes: string[];
  seconds: number;
  /** Sample entries, e.g. avc1 (H.264) and mp4a (AAC). */
  codecs: string[];
  /** H.264 profile number: 66 baseline, 77 main (both always 4:2:0 with 8 bits). */
  avcProfile: number | null;
  width: number | null;
  height: number | null;
}

interface Box {
  type: string;
  /** Where its content starts and ends. */
  start: number;
  end: number;
}

/** Boxes that only hold other boxes on the way to what is read here. */
const CONTAINERS = ['moov', 'trak', 'mdia', 'minf', 'stbl'];
const VISUAL_ENTRY_BYTES = 78;
const ENTRY_LIST_OFFSET = 8;

export function readMpeg4(file: Buffer): Mpeg4Facts {
  const top = boxesIn(file, 0, file.length);
  const all = top.flatMap((box) => withChildren(file, box));
  const header = all.find((box) => box.type === 'mvhd');
  const entries = all
    .filter((box) => box.type === 'stsd')
    .flatMap((box) => boxesIn(file, box.start + ENTRY_LIST_OFFSET, box.end));
  const picture = entries.find((entry) => entry.type === 'avc1');
  const avc = picture
    ? boxesIn(file, picture.start + VISUAL_ENTRY_BYTES, picture.end).find((b) => b.type === 'avcC')
    : undefined;
  return {
    boxes: top.map((box) => box.type),
    seconds: header ? durationOf(file, header) : 0,
    codecs: entries.map((entry) => entry.type),
    avcProfile: avc ? file.readUInt8(avc.start + 1) : null,
    width: picture ? file.readUInt16BE(picture.start + 24) : null,
    height: picture ? file.readUInt16BE(picture.start + 26) : null,
  };
}

function boxesIn(file: Buffer, start: number, end: number): Box[] {
  const boxes: Box[] = [];
  for (let at = start; at + 8 <= end; ) {
    const size = file.readUInt32BE(at);
    if (size < 8) throw new Error(`a box of ${size} bytes at ${at}`);
    boxes.push({
      type: file.toString('latin1', at + 4, at + 8),
      start: at + 8,
      end: Math.min(end, at + size),
    });
    at += size;
  }
  return boxes;
}

function withChildren(file: Buffer, box: Box): Box[] {
  if (!CONTAINERS.includes(box.type)) return [box];
  const children = boxesIn(file, box.start, box.end);
  return [box, ...children.flatMap((child) => withChildren(file, child))];
}

/** Version 0 of the movie header: creation, modification, time scale, duration. */
function durationOf(file: Buffer, header: Box): number {
  return file.readUInt32BE(header.start + 16) / file.readUInt32BE(header.start + 12);
}

/** Pixels of a lossy WebP picture. */
export function readWebp(file: Buffer): { width: number; height: number } {
  const kind = file.toString('latin1', 0, 4) + file.toString('latin1', 8, 16);
  if (kind !== 'RIFFWEBPVP8 ') throw new Error(`not a lossy WebP file: ${kind}`);
  return { width: file.readUInt16LE(26) & 0x3fff, height: file.readUInt16LE(28) & 0x3fff };
}
