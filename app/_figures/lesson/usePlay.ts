import { type RefObject, useEffectEvent, useLayoutEffect } from 'react';
import { poseStyle } from './poseStyle';
import { type Actor, momentsOf, type Scene } from './scene';

/** How long the stage takes to light up, and to go dark before it all begins again, in seconds. */
const CURTAIN = 0.4;

/**
 * Plays a scene with the browser's own animations, which cost a phone next to nothing: one for each
 * child of the stage, in the order of the actors. null: nothing moves.
 */
export function usePlay(
  stage: RefObject<SVGGElement | null>,
  scene: Scene,
  play: 'loop' | 'once' | null,
  onEnd: () => void,
) {
  const end = useEffectEvent(onEnd);
  // Before the first paint, or the last moment would flash up.
  useLayoutEffect(() => {
    const group = stage.current;
    // Test browsers and very old ones cannot animate: they keep the last moment.
    if (!group || play === null || typeof group.animate !== 'function') return;
    const timing: KeyframeAnimationOptions = {
      duration: scene.seconds * 1000,
      iterations: play === 'loop' ? Infinity : 1,
    };
    const curtain = group.animate(curtainOf(scene.seconds, play), timing);
    const animations = [curtain];
    scene.actors.forEach((actor, index) => {
      const drawn = group.children[index];
      if (drawn && actor.steps.length > 0) {
        animations.push(drawn.animate(keyframesOf(actor, scene.seconds), timing));
      }
    });
    curtain.onfinish = end;
    return () => {
      for (const animation of animations) animation.cancel();
    };
  }, [stage, scene, play]);
}

function keyframesOf(actor: Actor, seconds: number): Keyframe[] {
  return momentsOf(actor, seconds).map(({ offset, pose }) => ({
    offset,
    easing: 'ease-in-out',
    ...poseStyle(pose),
  }));
}

function curtainOf(seconds: number, play: 'loop' | 'once'): Keyframe[] {
  const share = CURTAIN / seconds;
  const opening: Keyframe[] = [
    { offset: 0, opacity: 0 },
    { offset: share, opacity: 1 },
  ];
  if (play === 'once') return [...opening, { offset: 1, opacity: 1 }];
  return [...opening, { offset: 1 - share, opacity: 1 }, { offset: 1, opacity: 0 }];
}
