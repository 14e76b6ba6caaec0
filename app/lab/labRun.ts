/** A lab's class, played as far as somebody has looked. */

import { type ClassRound, classRounds } from '#game/gate/simulation/classRounds';
import { CHANGES_AFTER, gateOf, LAB_LIMITS, type LabSettings } from './labSettings';

/** A fair gate calls every expert so often in a round. */
const CALLS_PER_EXPERT = 2.5;
/** Prompts that every expert answers in a round, active ones first. */
const CARDS = 4;

/** Rounds of one class in order; each is played once, when it is first asked for. */
export class LabRun {
  private readonly coming: Generator<ClassRound, void>;
  private readonly played: ClassRound[] = [];

  constructor(lab: LabSettings) {
    this.coming = classRounds(
      {
        experts: lab.experts,
        rounds: LAB_LIMITS.rounds[1],
        settings: gateOf(lab),
        callsPerExpert: CALLS_PER_EXPERT,
        cards: CARDS,
        features: 'plain',
        changeAfter: lab.changes ? CHANGES_AFTER : null,
      },
      lab.seed,
    );
  }

  /** The first `count` rounds, or as many as there are. */
  upTo(count: number): ClassRound[] {
    while (this.played.length < count) {
      const next = this.coming.next();
      if (next.done) break;
      this.played.push(next.value);
    }
    return this.played.slice(0, count);
  }
}
