import type { Localised } from '#game/deck/deck';
import type { SystemCard } from '#game/lesson/systemCard';

/** A system as the page shows it. */
export interface Entry {
  card: SystemCard;
  /** The preset of this program that plays like it. */
  playedAs: Localised | null;
}
