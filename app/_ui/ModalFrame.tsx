'use client';

import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';

/**
 * The browser's own modal <dialog>: it keeps the focus inside, closes with Escape or a press beside
 * it, and gives the focus back to what opened it.
 */
export function ModalFrame({
  open,
  onClose,
  className,
  labelledBy,
  children,
}: {
  open: boolean;
  onClose: () => void;
  className: string;
  /** The id of the heading that names it. */
  labelledBy: string;
  children: ReactNode;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    if (!element) return;
    if (open && !element.open) element.showModal();
    if (!open && element.open) element.close();
  }, [open]);
  return (
    <dialog
      ref={dialog}
      className={className}
      aria-labelledby={labelledBy}
      onClose={onClose}
      onClick={(event) => {
        // Only the backdrop itself is the dialog element.
        if (event.target === event.currentTarget) onClose();
      }}
    >
      {children}
    </dialog>
  );
}
