'use client';

import { useEffect, useState } from 'react';
import styles from './QrCode.module.css';

interface Squares {
  text: string;
  size: number;
  /** SVG path of the dark squares on a grid of `size` × `size`. */
  path: string;
}

/** White around the squares, in squares; phones need four. */
const MARGIN = 4;

/** A QR code drawn in the browser; the package that knows how is fetched only here. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const [squares, setSquares] = useState<Squares | null>(null);
  useEffect(() => {
    let isOver = false;
    void import('qrcode').then(({ create }) => {
      if (!isOver) setSquares(squaresOf(text, create(text, { errorCorrectionLevel: 'M' }).modules));
    });
    return () => {
      isOver = true;
    };
  }, [text]);
  const drawn = squares?.text === text ? squares : null;
  const side = (drawn?.size ?? 1) + 2 * MARGIN;
  return (
    <svg
      className={styles.code}
      viewBox={`${-MARGIN} ${-MARGIN} ${side} ${side}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <rect x={-MARGIN} y={-MARGIN} width={side} height={side} fill="#ffffff" />
      {drawn && <path d={drawn.path} fill="#000000" />}
    </svg>
  );
}

function squaresOf(text: string, modules: { size: number; data: ArrayLike<number> }): Squares {
  const { size, data } = modules;
  let path = '';
  for (let index = 0; index < data.length; index++) {
    if (data[index]) path += `M${index % size} ${Math.floor(index / size)}h1v1h-1z`;
  }
  return { text, size, path };
}
