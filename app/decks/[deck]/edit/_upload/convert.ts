import { LARGEST_PLAYED_BYTES, LONGEST_PLAYED_MS } from '#game/deck/upload';

export type Converted =
  | { ok: true; file: Blob }
  | { ok: false; problem: 'tooLong' | 'cannotConvert' | 'cancelled' };

type ConvertTask = 'audio' | 'video' | 'still';

/** What public/converter/convertThread.js answers. */
type ConvertNews =
  | { kind: 'progress'; share: number }
  | { kind: 'done'; bytes: Uint8Array<ArrayBuffer>; type: string }
  | { kind: 'failed'; problem: 'tooLong' | 'cannotConvert' };

/** The longer side of what is made here: enough for a phone, and quickly made. */
const FILM_SIDE = 960;

/** Makes what phones play, on this device and in a thread that is thrown away afterwards. */
export function convert(
  file: File,
  task: ConvertTask,
  { signal, onProgress }: { signal: AbortSignal; onProgress: (share: number) => void },
): Promise<Converted> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve({ ok: false, problem: 'cancelled' });
    const worker = new Worker('/converter/convertThread.js', { type: 'module' });
    const finish = (converted: Converted) => {
      worker.terminate();
      resolve(converted);
    };
    signal.addEventListener('abort', () => finish({ ok: false, problem: 'cancelled' }));
    worker.onerror = () => finish({ ok: false, problem: 'cannotConvert' });
    worker.onmessage = ({ data: news }: MessageEvent<ConvertNews>) => {
      if (news.kind === 'progress') onProgress(news.share);
      else if (news.kind === 'failed') finish({ ok: false, problem: news.problem });
      else finish({ ok: true, file: new Blob([news.bytes], { type: news.type }) });
    };
    const limits =
      task === 'still'
        ? null
        : {
            side: FILM_SIDE,
            bytes: LARGEST_PLAYED_BYTES[task],
            longestMs: LONGEST_PLAYED_MS[task],
          };
    worker.postMessage({ task, file, limits });
  });
}
