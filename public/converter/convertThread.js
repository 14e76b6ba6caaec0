/**
 * The other thread of app/decks/[deck]/edit/_upload/convert.ts: FFmpeg compiled for browsers,
 * single-threaded, which needs neither https nor isolation. It reads the file where it lies and keeps
 * only the result in memory. Plain JavaScript, since it is served as it is.
 */

const SOUND_KBITS = 96;
const MOST_FILM_KBITS = 1_600;
/** Below the limit, since a rate is only kept on the whole. */
const ROOM = 0.85;

self.onmessage = ({ data }) => {
  convert(data).catch(() => fail('cannotConvert'));
};

function fail(problem) {
  self.postMessage({ kind: 'failed', problem });
}

async function convert({ task, file, limits }) {
  const { default: create } = await import('/converter/ffmpeg-core.js');
  const core = await create({});
  core.FS.mkdir('/in');
  // A name of our own: the given one may be anything.
  const source = new File([file], 'source');
  core.FS.mount(core.FS.filesystems.WORKERFS, { files: [source] }, '/in');
  const milliseconds = lengthOf(core);
  if (milliseconds === null) return fail('cannotConvert');
  if (task === 'still') return finish(core, stillOf(milliseconds), 'still.jpg', 'image/jpeg');
  if (milliseconds > limits.longestMs) return fail('tooLong');
  core.setProgress(({ time }) => {
    // In microseconds of the result.
    const share = Math.min(1, Math.max(0, time / 1000 / milliseconds));
    self.postMessage({ kind: 'progress', share });
  });
  if (task === 'audio') return finish(core, SOUND, 'result.m4a', 'audio/mp4');
  finish(core, filmOf(milliseconds, limits), 'result.mp4', 'video/mp4');
}

/** As FFmpeg tells it of its source; null when it cannot read it. */
function lengthOf(core) {
  let found = null;
  core.setLogger(({ message }) => {
    const said = /Duration: (\d+):(\d+):(\d+\.\d+)/.exec(message);
    if (said === null) return;
    const [hours, minutes, seconds] = said.slice(1).map(Number);
    found = Math.round(((hours * 60 + minutes) * 60 + seconds) * 1000);
  });
  // Without a result it is an error to FFmpeg, but it has looked by then.
  core.exec('-i', '/in/source');
  core.reset();
  core.setLogger(() => undefined);
  return found;
}

const SOUND_CODEC = ['-c:a', 'aac', '-b:a', `${SOUND_KBITS}k`, '-ac', '2', '-ar', '44100'];
const PLAIN = ['-map_metadata', '-1', '-map_chapters', '-1', '-movflags', '+faststart'];
const SOUND = ['-map', '0:a:0', '-vn', ...SOUND_CODEC, ...PLAIN];

/** H.264 in eight bits, which every phone decodes, within the bytes that a class can fetch at once. */
function filmOf(milliseconds, { side, bytes }) {
  const fitting = (bytes * 8 * ROOM) / milliseconds - SOUND_KBITS;
  const rate = Math.round(Math.min(MOST_FILM_KBITS, fitting));
  const box = `w='min(${side},iw)':h='min(${side},ih)'`;
  const fit = `scale=${box}:force_original_aspect_ratio=decrease:force_divisible_by=2`;
  return [
    ...['-map', '0:v:0', '-map', '0:a:0?', '-vf', `${fit},format=yuv420p`, '-fpsmax', '30'],
    ...['-c:v', 'libx264', '-profile:v', 'main', '-preset', 'ultrafast', '-crf', '25'],
    ...['-maxrate', `${rate}k`, '-bufsize', `${rate * 2}k`],
    ...SOUND_CODEC,
    ...PLAIN,
  ];
}

function stillOf(milliseconds) {
  const at = Math.min(0.5, milliseconds / 2000).toFixed(2);
  return ['-map', '0:v:0', '-ss', at, '-frames:v', '1', '-q:v', '3'];
}

function finish(core, args, name, type) {
  const code = core.exec('-nostdin', '-i', '/in/source', ...args, name);
  if (code !== 0) return fail('cannotConvert');
  const bytes = core.FS.readFile(name);
  self.postMessage({ kind: 'done', bytes, type }, [bytes.buffer]);
}
