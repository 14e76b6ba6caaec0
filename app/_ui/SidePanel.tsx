'use client';

import { useId } from 'react';
import type { ReactNode } from 'react';
import { ModalFrame } from './ModalFrame';
import styles from './SidePanel.module.css';

/** A panel that slides in from the side for lists and tables. */
export function SidePanel({
  open,
  onClose,
  title,
  close,
  width = 'narrow',
  children,
}: {
  open: boolean;
  onClose: () => void;
  title: ReactNode;
  /** The name of the closing button. */
  close: string;
  width?: 'narrow' | 'wide';
  children: ReactNode;
}) {
  const id = useId();
  return (
    <ModalFrame
      open={open}
      onClose={onClose}
      className={`${styles.panel} ${styles[width]}`}
      labelledBy={id}
    >
      <div className={styles.sheet}>
        <header className={styles.head}>
          <h2 id={id} className={styles.title}>
            {title}
          </h2>
          <button type="button" className={styles.close} aria-label={close} onClick={onClose}>
            <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
              <path d="M6 6l12 12M18 6L6 18" />
            </svg>
          </button>
        </header>
        {/* Focusable, so that a table without any button can be scrolled by keyboard. */}
        <div className={styles.body} role="group" aria-labelledby={id} tabIndex={0}>
          {open && children}
        </div>
      </div>
    </ModalFrame>
  );
}
