'use client';

import { useRef } from 'react';
import type { Language, Part } from '#game/deck/deck';
import { useCaptions } from './useCaptions';
import styles from './captions.module.css';

/** A sound or film with the controls of the browser, and its captions. */
export function Clip({
  part,
  language,
  preload,
  className,
}: {
  part: Extract<Part, { modality: 'audio' | 'video' }>;
  language: Language;
  preload: 'none' | 'metadata';
  className?: string | undefined;
}) {
  const element = useRef<HTMLVideoElement & HTMLAudioElement>(null);
  const isFilm = part.modality === 'video';
  const cues = part.captions?.[language];
  const mode = isFilm ? 'showing' : 'hidden';
  const said = useCaptions(element, cues, { language, mode });
  const common = {
    ref: element,
    src: part.media[language].src,
    controls: true,
    preload,
    className,
  };
  if (isFilm) {
    const name = part.alt[language] || undefined;
    const look = [styles.film, className].filter(Boolean).join(' ');
    return (
      <video {...common} className={look} poster={part.poster.src} playsInline aria-label={name} />
    );
  }
  return (
    <>
      <audio {...common} aria-label={part.transcript[language] || undefined} />
      {cues !== undefined && cues.length > 0 && <p className={styles.said}>{said}</p>}
    </>
  );
}
