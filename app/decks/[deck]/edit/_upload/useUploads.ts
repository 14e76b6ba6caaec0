'use client';

import { useEffect, useRef, useState } from 'react';
import type { Language } from '#game/deck/deck';
import type { MediaModality } from '#game/deck/upload';
import { type Brought, bringFile, type BringStage } from './bringFile';
import { modalityOf } from './modalityOf';
import type { UploadProblem } from './sendFile';

export interface RunningUpload {
  name: string;
  language: Language | 'both';
  state: BringStage | { kind: 'refused'; problem: UploadProblem };
}

export type Uploads = Partial<Record<MediaModality, RunningUpload>>;

/** Files on their way into one prompt, at most one of each modality. */
export function useUploads(
  onBrought: (
    modality: MediaModality,
    language: Language | 'both',
    brought: Extract<Brought, { ok: true }>,
  ) => void,
) {
  const [uploads, setUploads] = useState<Uploads>({});
  const [isUnknown, setIsUnknown] = useState(false);
  const running = useRef(new Map<MediaModality, AbortController>());
  useEffect(() => {
    const all = running.current;
    return () => all.forEach((one) => one.abort());
  }, []);

  function show(modality: MediaModality, upload: RunningUpload | null) {
    setUploads(({ [modality]: _, ...others }) =>
      upload === null ? others : { ...others, [modality]: upload },
    );
  }

  async function bring(file: File, modality: MediaModality, language: Language | 'both' = 'both') {
    running.current.get(modality)?.abort();
    const abort = new AbortController();
    running.current.set(modality, abort);
    const tell = (state: RunningUpload['state']) => {
      if (running.current.get(modality) === abort)
        show(modality, { name: file.name, language, state });
    };
    tell({ kind: 'sending', share: 0 });
    const brought = await bringFile(file, modality, { signal: abort.signal, onStage: tell });
    if (running.current.get(modality) !== abort) return;
    if (!brought.ok) return tell({ kind: 'refused', problem: brought.problem });
    running.current.delete(modality);
    show(modality, null);
    onBrought(modality, language, brought);
  }

  return {
    uploads,
    /** Whether the last files dropped or pasted held one that is no picture, sound or film. */
    isUnknown,
    bring: (file: File, modality: MediaModality, language?: Language | 'both') =>
      void bring(file, modality, language),
    /** Files that were dropped or pasted. */
    bringAll(files: Iterable<File>) {
      let unknown = false;
      for (const file of files) {
        const modality = modalityOf(file);
        if (modality === null) unknown = true;
        else void bring(file, modality);
      }
      setIsUnknown(unknown);
    },
    cancel(modality: MediaModality) {
      running.current.get(modality)?.abort();
      running.current.delete(modality);
      show(modality, null);
    },
  };
}
