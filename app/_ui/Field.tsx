'use client';

import { useId } from 'react';
import type { ComponentProps, ReactNode } from 'react';
import styles from './Field.module.css';
import { useWaking } from './useWaking';

/**
 * A labelled text field with an optional hint and an error that is read out when it appears. Without
 * a `value` the form keeps what is typed, also before the page runs.
 */
export function Field({
  label,
  hint,
  error,
  look = 'normal',
  ...rest
}: ComponentProps<'input'> & {
  label: string;
  hint?: ReactNode;
  error?: ReactNode;
  /** `code` is for the room code: big, spaced digits. */
  look?: 'normal' | 'code';
}) {
  const id = useId();
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  const waking = useWaking({ unscripted: rest.value === undefined, disabled: rest.disabled });
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <input
        {...rest}
        {...waking}
        id={id}
        className={look === 'code' ? `${styles.input} ${styles.code}` : styles.input}
        aria-invalid={error ? true : undefined}
        aria-describedby={described || undefined}
      />
      {hint && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      <div role="alert" id={`${id}-error`} className={styles.error}>
        {error}
      </div>
    </div>
  );
}

/** A checkbox whose whole line can be pressed. */
export function Checkbox({
  label,
  hint,
  ...rest
}: Omit<ComponentProps<'input'>, 'type'> & { label: ReactNode; hint?: ReactNode }) {
  const id = useId();
  const waking = useWaking({ unscripted: rest.checked === undefined, disabled: rest.disabled });
  return (
    <div className={styles.choice}>
      <input
        {...rest}
        {...waking}
        type="checkbox"
        id={id}
        className={styles.box}
        aria-describedby={hint ? `${id}-hint` : undefined}
      />
      <div>
        <label htmlFor={id} className={styles.choiceLabel}>
          {label}
        </label>
        {hint && (
          <p id={`${id}-hint`} className={styles.hint}>
            {hint}
          </p>
        )}
      </div>
    </div>
  );
}

/** One of a few alternatives, all of them visible. */
export function Choices<Value extends string>({
  label,
  name,
  options,
  value,
  onChoose,
}: {
  label: string;
  name: string;
  options: readonly { value: Value; label: ReactNode; hint?: ReactNode }[];
  value: Value;
  onChoose: (value: Value) => void;
}) {
  const id = useId();
  const waking = useWaking();
  return (
    <fieldset className={styles.choices}>
      <legend className={styles.label}>{label}</legend>
      {options.map((option) => (
        <div key={option.value} className={styles.choice}>
          <input
            {...waking}
            type="radio"
            id={`${id}-${option.value}`}
            name={name}
            className={styles.box}
            checked={option.value === value}
            onChange={() => onChoose(option.value)}
            aria-describedby={option.hint ? `${id}-${option.value}-hint` : undefined}
          />
          <div>
            <label htmlFor={`${id}-${option.value}`} className={styles.choiceLabel}>
              {option.label}
            </label>
            {option.hint && (
              <p id={`${id}-${option.value}-hint`} className={styles.hint}>
                {option.hint}
              </p>
            )}
          </div>
        </div>
      ))}
    </fieldset>
  );
}
