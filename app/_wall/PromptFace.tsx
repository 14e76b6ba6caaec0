import { LazySystem } from '#app/_figures/system/LazySystem';
import { useLanguage } from '#app/_text/language';
import { ModalityTag } from '#app/_ui/ModalityIcon';
import type { SystemId } from '#game/deck/deck';
import type { TokenView } from '#game/room/view';
import styles from './PromptFace.module.css';

/** What a prompt is, as the wall shows it: its modalities, picture, question and gist. */
export function PromptFace({
  token,
  system,
  questionId,
}: {
  token: Pick<TokenView, 'modalities' | 'image' | 'gist' | 'question'>;
  system: SystemId | null;
  questionId: string;
}) {
  const language = useLanguage();
  return (
    <section className={styles.prompt} data-system={system !== null || undefined}>
      <div className={styles.tags}>
        {token.modalities.map((modality) => (
          <ModalityTag key={modality} modality={modality} />
        ))}
      </div>
      {token.image && (
        <img
          className={styles.picture}
          src={token.image[language].src}
          alt={token.gist[language]}
        />
      )}
      <h2 id={questionId} className={styles.question}>
        {token.question[language]}
      </h2>
      {/* Beside a system card there is room for the picture or for its words. */}
      {(system === null || token.image === null) && (
        <p className={styles.gist}>{token.gist[language]}</p>
      )}
      {system !== null && (
        <div className={styles.system}>
          <LazySystem id={system} language={language} reasons="hidden" />
        </div>
      )}
    </section>
  );
}
