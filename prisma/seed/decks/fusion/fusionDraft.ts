import type { Modality } from '#game/deck/deck';
import type { Draft } from '#prisma/seed/make/writePrompt';

/**
 * A prompt with its proof that no part suffices. `fits` names, for each part by its modality, the
 * labels that somebody with this part alone could not rule out: at least two, and only the true
 * label fits all parts. Authors and tests read it; it never reaches the game.
 */
export interface FusionDraft extends Draft {
  fits: Partial<Record<Modality, readonly string[]>>;
}
