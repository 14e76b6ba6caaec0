/** The one door to Pixi.js: fetched on demand, so that only pages with a stage pay for it. */
export async function loadPixi() {
  const pixi = await import('./pixiParts');
  // Its own clock would wake up sixty times a second for nothing; the stage asks for its frames.
  pixi.Ticker.system.autoStart = false;
  pixi.Ticker.system.stop();
  return pixi;
}

export type Pixi = Awaited<ReturnType<typeof loadPixi>>;
