import type { ComponentProps, ReactNode } from 'react';
import styles from './Button.module.css';
import { Spinner } from './Spinner';

export interface ButtonLook {
  /** `primary` is the one thing to do on a screen; `plain` looks like a link. */
  look?: 'primary' | 'secondary' | 'plain' | 'danger';
  size?: 'medium' | 'large';
  width?: 'content' | 'full';
}

function classOf({ look = 'secondary', size = 'medium', width = 'content' }: ButtonLook): string {
  return [styles.button, styles[look], styles[size], styles[width]].join(' ');
}

/** A button. While `busy` it keeps its size, says so, and cannot be pressed again. */
export function Button({
  look,
  size,
  width,
  busy = null,
  children,
  type = 'button',
  disabled,
  ...rest
}: ButtonLook & ComponentProps<'button'> & { busy?: string | null; children: ReactNode }) {
  return (
    <button
      {...rest}
      type={type}
      className={classOf({ look, size, width })}
      disabled={disabled}
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
