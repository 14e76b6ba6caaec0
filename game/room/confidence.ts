import type { ActSettings } from './state';

/** Whether answers may say how sure their people are (RULES part XI). */
export function asksConfidence(act: Pick<ActSettings, 'confidence'> | undefined): boolean {
  return act?.confidence === 'asked';
}
