'use client';

import { type ReactNode, useRef } from 'react';
import { ACCEPTED } from './_upload/modalityOf';

/** A button that opens the file chooser. Nothing is ever recorded: there is no `capture`. */
export function FileButton({
  takes,
  label,
  className,
  onFile,
  children,
}: {
  takes: keyof typeof ACCEPTED;
  /** Its name where the words in it say too little. */
  label?: string;
  className: string | undefined;
  onFile: (file: File) => void;
  children: ReactNode;
}) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button
        type="button"
        className={className}
        aria-label={label}
        onClick={() => input.current?.click()}
      >
        {children}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        data-modality={takes}
        accept={ACCEPTED[takes]}
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
