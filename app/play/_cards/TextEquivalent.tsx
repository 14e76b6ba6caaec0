'use client';

import { useId, useState } from 'react';
import styles from './TextEquivalent.module.css';

/** What a picture shows or a recording says, in text, for whoever wants it. */
export function TextEquivalent({
  show,
  hide,
  children,
}: {
  show: string;
  hide: string;
  children: string;
}) {
  const [isOpen, setIsOpen] = useState(false);
  const id = useId();
  return (
    <div className={styles.equivalent}>
      <button
        type="button"
        className={styles.toggle}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setIsOpen(!isOpen)}
      >
        {isOpen ? hide : show}
      </button>
      <p id={id} className={styles.text} hidden={!isOpen}>
        {children}
      </p>
    </div>
  );
}
