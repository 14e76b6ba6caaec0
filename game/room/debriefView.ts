/** What is told at the end of an act and of a game, to screens and to phones. */

import type { Localised, MediaFile, Modality } from '#game/deck/deck';

/** How the calls of one act were spread over its experts. */
export interface LoadStory {
  /** 0-based. */
  act: number;
  title: Localised;
  experts: number;
  /** The fewest experts that together made at least 80 % of the calls … */
  busiest: number;
  /** … and the share of the calls that they made, 0..1. */
  share: number;
  /** Experts that held a prompt in the last round: what the gate had come to. */
  lastCalled: number;
  /** Prompts dropped, of all prompts dealt. */
  dropped: number;
  prompts: number;
  /** Variation of the act's load, and its floor under fair chance. */
  loadCv: number;
  floor: number;
}

export interface DebriefView {
  /**
   * Shares of right answers and calls of the last act in which not everybody was asked: the model that
   * the class ended with. Of all that was played where there was none; tests are not counted.
   */
  model: number;
  dense: number;
  /** null where lots were drawn in that act: there chance is the model itself. */
  random: number | null;
  calls: number;
  callsDense: number;
  /** That act, unless it was all that was played. */
  modelAct: Localised | null;
  /** Pupils only, unless everybody is a bot. */
  podium: {
    award: 'specialist' | 'mostCalled' | 'hiddenGem' | 'score';
    modality: Modality | null;
    name: string;
    value: number;
  }[];
  /**
   * Shares of right answers of those who took both tests, and the normalised gain
   * (post − pre) / (1 − pre), null when nothing was left to gain. Null as a whole unless at least
   * five pupils took both, or everybody is a bot.
   */
  gain: null | { pre: number; post: number; gain: number | null; pupils: number };
  /** Of the acts that were played and routed. */
  loadStory: LoadStory[];
  /** The prompt of several modalities that the model got right with the fewest single answers right. */
  fusion: null | {
    question: Localised;
    /** The name of the right label. */
    answer: Localised;
    gist: Localised;
    image: Localised<MediaFile> | null;
    modalities: Modality[];
    right: number;
    of: number;
  };
}

/** The debrief of the class as a phone tells it: no names (the podium is the screen's), one language. */
export interface ClassDebriefView
  extends Pick<DebriefView, 'model' | 'dense' | 'random' | 'calls' | 'callsDense' | 'gain'> {
  modelAct: string | null;
  loadStory: (Omit<LoadStory, 'title'> & { title: string })[];
  fusion: null | {
    question: string;
    answer: string;
    gist: string;
    /** Address of the picture. */
    image: string | null;
    modalities: Modality[];
    right: number;
    of: number;
  };
}
