/** A card about a published system: what it is, and how it stands to this lesson's two ideas. */

import type { Localised, Modality, SystemId } from '#game/deck/deck';
import type { PresetId } from '#game/gate/presets/preset';

/** `unconfirmed`: its makers have not said, whatever is told elsewhere. */
export type Verdict = 'yes' | 'no' | 'unconfirmed';

export interface SystemClaim {
  is: Verdict;
  /** One sentence that says why, or what is known and what is not. */
  why: Localised;
}

/** What the small figure of a card draws, from what goes in to what comes out. */
export interface SystemStructure {
  inputs: Modality[];
  /**
   * `towers`: an encoder for each modality, compared at the end. `joined`: encoders feeding one
   * model. `native`: one model trained on all inputs from the start. `tools`: a language model that
   * calls separate specialists. `single`: one modality, nothing to join. `undisclosed`: several go
   * in, and how they meet was never published.
   */
  joining: 'towers' | 'joined' | 'native' | 'tools' | 'single' | 'undisclosed';
  core: 'dense' | 'moe' | 'undisclosed';
  /** Of one MoE layer; null when dense or undisclosed. `active` counts shared experts too. */
  experts: { total: number; active: number; shared: number } | null;
  /** Empty when nothing but a score comes out, which says how well the inputs match. */
  outputs: Modality[];
}

export interface SystemCard {
  id: SystemId;
  /** As its makers write it, in every language. */
  name: string;
  maker: string;
  year: number;
  /** Two sentences: what it does, and what was new about it. */
  what: Localised;
  multimodal: SystemClaim;
  moe: SystemClaim;
  structure: SystemStructure;
  /** Where all of it can be checked. */
  sources: { title: string; id: string }[];
  /** The gate of this program that plays like it. */
  preset: PresetId | null;
}
