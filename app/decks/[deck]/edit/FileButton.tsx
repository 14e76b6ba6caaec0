'use client';

import { type ReactNode, useRef } from 'react';
import type { MediaModality } from '#game/deck/upload';
import { ACCEPTED } from './_upload/modalityOf';

/** A button that opens the file chooser. Nothing is ever recorded: there is no `capture`. */
export function FileButton({
  modality,
  className,
  onFile,
  children,
}: {
  modality: MediaModality;
  className: string | undefined;
  onFile: (file: File) => void;
  children: ReactNode;
}) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" className={className} onClick={() => input.current?.click()}>
        {children}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        data-modality={modality}
        accept={ACCEPTED[modality]}
        onChange={({ target }) => {
          const file = target.files?.[0];
          // The same file can be chosen again.
          target.value = '';
          if (file) onFile(file);
        }}
      />
    </>
  );
}
