'use client';

import { useEffect, useState } from 'react';
import type { ComponentProps } from 'react';
import type { LessonFigure as Figure } from './LessonFigure';
import styles from './LessonFigure.module.css';

/**
 * The figure for a phone, fetched when there is one to show. Its place is kept, so that nothing
 * jumps; without a network the words beside it have to do.
 */
export function LazyLessonFigure(props: ComponentProps<typeof Figure>) {
  const [Loaded, setLoaded] = useState<{ LessonFigure: typeof Figure } | null>(null);
  useEffect(() => {
    let isWanted = true;
    import('./LessonFigure').then(
      (module) => isWanted && setLoaded(module),
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, []);
  if (Loaded === null) return <div className={styles.place} />;
  return <Loaded.LessonFigure {...props} />;
}
