'use client';

import { useRef, useState } from 'react';
import type { Language } from '#game/deck/deck';
import type { FigureId } from '#game/lesson/figures';
import { useReducedMotion } from '../stage/useReducedMotion';
import styles from './LessonFigure.module.css';
import { ShapeDrawing } from './ShapeDrawing';
import { poseStyle } from './poseStyle';
import { poseAt, STAGE } from './scene';
import { SCENES } from './scenes';
import { usePlay } from './usePlay';

const words = {
  ko: { stop: '그림 멈추기', play: '그림 다시 보기' },
  en: { stop: 'Stop the figure', play: 'Play it again' },
};

/**
 * A figure that moves and says what moved and why. `loop` is for a wall, where somebody may look up
 * at any time; `once` is for a phone. Where less motion is wanted, and before the page is alive, it
 * shows its last moment.
 */
export function LessonFigure({
  figure,
  language,
  play,
  control,
}: {
  figure: FigureId;
  language: Language;
  play: 'loop' | 'once';
  /** Whether whoever looks can stop and start it; a projector has nobody to press. */
  control: 'shown' | 'none';
}) {
  const scene = SCENES[figure];
  const stage = useRef<SVGGElement>(null);
  const motion = useReducedMotion();
  const [state, setState] = useState<'playing' | 'resting'>('playing');
  const isPlaying = motion === 'full' && state === 'playing';
  usePlay(stage, scene, isPlaying ? play : null, () => setState('resting'));
  return (
    <figure className={styles.figure}>
      <svg
        className={styles.stage}
        viewBox={`0 0 ${STAGE.width} ${STAGE.height}`}
        aria-hidden="true"
        focusable="false"
      >
        <g ref={stage}>
          {scene.actors.map((actor, index) => (
            <g key={index} style={poseStyle(poseAt(actor, scene.seconds))}>
              <ShapeDrawing shape={actor.shape} language={language} />
            </g>
          ))}
        </g>
      </svg>
      <figcaption className={styles.caption}>{scene.caption[language]}</figcaption>
      {control === 'shown' && motion === 'full' && (
        <button
          type="button"
          className={styles.control}
          onClick={() => setState(isPlaying ? 'resting' : 'playing')}
        >
          <span aria-hidden="true">{isPlaying ? '❚❚' : '▶'}</span>{' '}
          {isPlaying ? words[language].stop : words[language].play}
        </button>
      )}
    </figure>
  );
}
