import { RoutingStage } from '#app/_figures/stage/RoutingStage';
import { useLanguage } from '#app/_text/language';
import type { ScreenView } from '#game/room/view';
import styles from './RoutingPhase.module.css';

/** Briefing and answering: the routing stage fills the page. */
export function RoutingPhase({
  view,
  clock,
}: {
  view: ScreenView;
  clock: { serverNow: () => number };
}) {
  const language = useLanguage();
  return (
    <div className={styles.stage}>
      <RoutingStage view={view} language={language} serverNow={clock.serverNow} />
    </div>
  );
}
