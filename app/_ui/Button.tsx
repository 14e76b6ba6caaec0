'use client';

import type { ComponentProps, ReactNode } from 'react';
import styles from './Button.module.css';
import { Spinner } from './Spinner';
import { useWaking } from './useWaking';

export interface ButtonLook {
  /** `primary` is the one thing to do on a screen; `plain` looks like a link. */
  look?: 'primary' | 'secondary' | 'plain' | 'danger';
  size?: 'medium' | 'large';
  width?: 'content' | 'full';
}

function classOf({ look = 'secondary', size = 'medium', width = 'content' }: ButtonLook): string {
  return [styles.button, styles[look], styles[size], styles[width]].join(' ');
}

/**
 * A button. While `busy` it keeps its size, says so, and cannot be pressed again. Until the page runs
 * nobody would answer, so it waits for that; `unscripted` sends a form that works without.
 */
export function Button({
  look,
  size,
  width,
  busy = null,
  children,
  type = 'button',
  disabled,
  unscripted = false,
  ...rest
}: ButtonLook &
  ComponentProps<'button'> & {
    busy?: string | null;
    unscripted?: boolean;
    children: ReactNode;
  }) {
  const waking = useWaking({ unscripted, disabled });
  return (
    <button
      {...rest}
      {...waking}
      type={type}
      className={classOf({ look, size, width })}
      aria-busy={busy !== null || undefined}
      aria-disabled={busy === null ? rest['aria-disabled'] : true}
      onClick={busy === null ? rest.onClick : (event) => event.preventDefault()}
    >
      {busy === null ? (
        children
      ) : (
        <>
          <Spinner />
          {busy}
        </>
      )}
    </button>
  );
}

/** An address that looks like a button. */
export function ButtonLink({
  look,
  size,
  width,
  children,
  ...rest
}: ButtonLook & ComponentProps<'a'>) {
  return (
    <a {...rest} className={classOf({ look, size, width })}>
      {children}
    </a>
  );
}
