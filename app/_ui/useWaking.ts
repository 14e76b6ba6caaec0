import { useIsAlive } from './useIsAlive';

/**
 * What a control carries until the page runs. Nobody would hear before what is typed or pressed, so it
 * waits, without looking switched off; `unscripted` controls work without the page.
 */
export function useWaking({
  unscripted = false,
  disabled = false,
}: {
  unscripted?: boolean;
  disabled?: boolean | undefined;
} = {}) {
  const isWaking = !useIsAlive() && !unscripted;
  return {
    disabled: disabled || isWaking,
    'data-waking': (isWaking && !disabled) || undefined,
  };
}
