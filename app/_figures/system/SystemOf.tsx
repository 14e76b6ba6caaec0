import type { Language, SystemId } from '#game/deck/deck';
import { systemCard } from '#game/lesson/systems';
import { SystemBrief } from './SystemBrief';

/**
 * The card of a system by its name, or nothing when no card has that name. It brings all cards with
 * it: load it through LazySystem.
 */
export function SystemOf({
  id,
  language,
  reasons,
}: {
  id: SystemId;
  language: Language;
  reasons: 'hidden' | 'shown';
}) {
  const card = systemCard(id);
  return card ? <SystemBrief card={card} language={language} reasons={reasons} /> : null;
}
