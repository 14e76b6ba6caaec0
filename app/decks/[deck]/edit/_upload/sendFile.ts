import type { MediaFile } from '#game/deck/deck';
import type { MediaModality, UploadRefusal } from '#game/deck/upload';

export type UploadProblem =
  | UploadRefusal
  | 'noSpace'
  | 'busy'
  | 'badMessage'
  | 'notFromHere'
  | 'accountNeeded'
  | 'unreachable'
  | 'cannotConvert'
  | 'cancelled';

export type Sent = { ok: true; file: MediaFile } | { ok: false; problem: UploadProblem };

/** Sends a file of a prompt; `onProgress` is told the share that has arrived. */
export function sendFile(
  file: Blob,
  modality: MediaModality,
  { signal, onProgress }: { signal: AbortSignal; onProgress: (share: number) => void },
): Promise<Sent> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    const fail = (problem: UploadProblem) => resolve({ ok: false, problem });
    if (signal.aborted) return fail('cancelled');
    signal.addEventListener('abort', () => request.abort());
    request.open('POST', `/api/decks/media?modality=${modality}`);
    request.setRequestHeader('content-type', 'application/octet-stream');
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
    request.onabort = () => fail('cancelled');
    request.onerror = () => fail('unreachable');
    request.onload = () => {
      try {
        // The route handler's two answers: app/api/decks/media/route.ts.
        const answer = JSON.parse(request.responseText) as
          | { file: MediaFile }
          | { refusal: UploadProblem };
        if ('file' in answer) resolve({ ok: true, file: answer.file });
        else fail(answer.refusal);
      } catch {
        fail('unreachable');
      }
    };
    request.send(file);
  });
}
