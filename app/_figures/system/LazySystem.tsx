'use client';

import { useEffect, useState } from 'react';
import type { ComponentProps, ReactNode } from 'react';
import type { SystemOf } from './SystemOf';

type Loaded = typeof SystemOf | 'loading' | 'failed';

/** The card of a system, fetched when it is first shown, so that pages stay small without it. */
export function LazySystem({
  loading = null,
  failed = null,
  ...props
}: ComponentProps<typeof SystemOf> & {
  loading?: ReactNode;
  /** Gets what tries again. */
  failed?: ((retry: () => void) => ReactNode) | null;
}) {
  const [loaded, setLoaded] = useState<Loaded>('loading');
  useEffect(() => {
    if (loaded !== 'loading') return;
    let isShown = true;
    import('./SystemOf').then(
      ({ SystemOf: Shown }) => isShown && setLoaded(() => Shown),
      () => isShown && setLoaded('failed'),
    );
    return () => {
      isShown = false;
    };
  }, [loaded]);
  if (loaded === 'loading') return loading;
  if (loaded === 'failed') return failed?.(() => setLoaded('loading')) ?? null;
  const Shown = loaded;
  return <Shown {...props} />;
}
