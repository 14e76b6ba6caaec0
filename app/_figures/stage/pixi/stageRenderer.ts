import type { Renderer } from 'pixi.js';
import { makeFilm } from '../film';
import type { Beat, Film } from '../film';
import type { StageLayout } from '../layoutStage';
import type { StageFacts } from '../stageFacts';
import type { Timeline } from '../timeline';
import type { Drawing } from './drawing';
import type { ExpertGlides } from './expertNode';
import type { StageLabels } from './fixtures';
import { readPalette } from './palette';
import { loadPixi } from './pixi';
import { makeShapeTextures } from './shapeTextures';
import { makeScene } from './stageScene';
import type { StageScene } from './stageScene';
import { openThumbnails } from './thumbnails';

/** One picture the stage should become. */
export interface StagePicture {
  /** Names the experts: what glides goes on from one renderer to the next of the same act. */
  castKey: string;
  layout: StageLayout;
  facts: StageFacts;
  timeline: Timeline;
  /** Names the film: while it stays the same, the film runs on. */
  filmKey: string;
  /** How far a film that begins now has run already. */
  elapsedMs: number;
  /** `still` shows every film's last picture at once. */
  motion: 'running' | 'paused' | 'still';
  labels: StageLabels;
}

export interface StageRenderer {
  show: (picture: StagePicture) => void;
  close: () => void;
}

export interface StageEvents {
  onBeat: (beat: Beat) => void;
  /** The graphics card took the drawing away; a new renderer is needed. */
  onLost: () => void;
}

const MOST_DEVICE_PIXELS = 2;
/** A new scene uploads its textures in its first frames; the film waits for them. */
const WARM_UP_FRAMES = 2;
/** After a long gap (a hidden tab) gliding values are simply there. */
const LONG_GAP_MS = 1_000;

/**
 * The gliding values of the stage drawn last. A page may show a round's parts by several stages one
 * after another; the next one goes on from here, so that what the gate has learnt can be seen.
 */
let remembered: { castKey: string; glides: ReadonlyMap<number, ExpertGlides> } | null = null;

/** Opens a renderer on a canvas. It draws only while something moves, and otherwise rests. */
export async function openStageRenderer(
  canvas: HTMLCanvasElement,
  events: StageEvents,
  backend: 'webgl' | 'canvas',
): Promise<StageRenderer> {
  const pixi = await loadPixi();
  const palette = readPalette(canvas);
  const resolution = Math.min(MOST_DEVICE_PIXELS, window.devicePixelRatio || 1);
  const renderer: Renderer = await pixi.autoDetectRenderer({
    canvas,
    width: Math.max(1, canvas.clientWidth),
    height: Math.max(1, canvas.clientHeight),
    resolution,
    autoDensity: true,
    antialias: true,
    background: palette.paper,
    preference: backend === 'webgl' ? ['webgl', 'canvas'] : ['canvas'],
    skipExtensionImports: true,
  });
  const shapes = makeShapeTextures(pixi, palette);
  const thumbnails = openThumbnails(pixi);
  let picture: StagePicture | null = null;
  let scene: StageScene | null = null;
  let film: Film | null = null;
  let beat: Beat | null = null;
  let filmAt = 0;
  let lastFrameAt: number | null = null;
  let frameRequest = 0;
  let warmUp = 0;
  let isClosed = false;

  const drawing: Drawing = {
    pixi,
    palette,
    shapes,
    thumbnails,
    unit: 1,
    resolution,
    isWorking: () => picture?.facts.moment === 'work',
    mostLoaded: () =>
      picture?.facts.experts.reduce((most, expert) => Math.max(most, expert.load), 0) ?? 0,
    invalidate: wake,
  };

  function wake() {
    if (isClosed || frameRequest !== 0) return;
    frameRequest = requestAnimationFrame(frame);
  }

  function frame(now: number) {
    frameRequest = 0;
    if (isClosed || !picture || !scene || !film) return;
    const gap = lastFrameAt === null || warmUp > 0 ? 0 : now - lastFrameAt;
    const isStill = picture.motion === 'still';
    const { durationMs } = film.timeline;
    if (picture.motion === 'running') filmAt = Math.min(durationMs, filmAt + gap);
    if (isStill) filmAt = durationMs;
    const isGliding = scene.draw(
      picture.facts,
      film,
      filmAt,
      isStill || gap > LONG_GAP_MS ? Infinity : gap,
    );
    renderer.render(scene.root);
    const nextBeat = film.beat(filmAt);
    if (nextBeat !== beat) {
      beat = nextBeat;
      events.onBeat(nextBeat);
    }
    const isPlaying = picture.motion === 'running' && filmAt < durationMs;
    if (warmUp > 0) warmUp--;
    if (isGliding || isPlaying || warmUp > 0) {
      lastFrameAt = now;
      wake();
    } else {
      lastFrameAt = null;
    }
  }

  function rebuild(next: StagePicture) {
    const glides: ReadonlyMap<number, ExpertGlides> =
      remembered?.castKey === next.castKey ? remembered.glides : new Map();
    warmUp = WARM_UP_FRAMES;
    scene?.root.destroy({ children: true });
    drawing.unit = next.layout.regions.unit;
    renderer.resize(next.layout.size.width, next.layout.size.height);
    scene = makeScene(drawing, next.layout, next.facts, next.labels, glides);
    remembered = { castKey: next.castKey, glides: scene.glides };
  }

  function onContextLost(event: Event) {
    event.preventDefault();
    events.onLost();
  }
  canvas.addEventListener('webglcontextlost', onContextLost);

  return {
    show(next) {
      if (isClosed) return;
      const before = picture;
      picture = next;
      if (before?.filmKey !== next.filmKey) {
        filmAt = Math.min(next.timeline.durationMs, Math.max(0, next.elapsedMs));
        beat = null;
      }
      if (before?.layout !== next.layout || before.labels !== next.labels) rebuild(next);
      film = makeFilm(next.layout, next.facts, next.timeline);
      wake();
    },
    close() {
      isClosed = true;
      cancelAnimationFrame(frameRequest);
      canvas.removeEventListener('webglcontextlost', onContextLost);
      scene?.root.destroy({ children: true });
      shapes.close();
      thumbnails.close();
      renderer.destroy();
    },
  };
}
