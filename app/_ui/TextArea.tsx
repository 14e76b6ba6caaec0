'use client';

import { useId } from 'react';
import type { ComponentProps } from 'react';
import styles from './Field.module.css';
import own from './TextArea.module.css';
import { useWaking } from './useWaking';

/** A labelled field for several lines. */
export function TextArea({ label, ...rest }: ComponentProps<'textarea'> & { label: string }) {
  const id = useId();
  const waking = useWaking({ unscripted: rest.value === undefined, disabled: rest.disabled });
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <textarea {...rest} {...waking} id={id} className={`${styles.input} ${own.lines}`} />
    </div>
  );
}
