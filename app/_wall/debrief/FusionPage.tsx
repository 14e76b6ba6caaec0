import { FusionWords } from '#app/_figures/fusion/FusionWords';
import { useLanguage, useWords } from '#app/_text/language';
import { ModalityTag } from '#app/_ui/ModalityIcon';
import type { DebriefView } from '#game/room/view';
import styles from './DebriefPages.module.css';

const words = {
  ko: { title: '함께라서 맞힌 카드' },
  en: { title: 'Right only together' },
};

/** The prompt of several modalities that few got right alone and the model got right. */
export function FusionPage({ fusion }: { fusion: NonNullable<DebriefView['fusion']> }) {
  const text = useWords(words);
  const language = useLanguage();
  return (
    <div className={styles.halves}>
      <section className={styles.card}>
        <div className={styles.tags}>
          {fusion.modalities.map((modality) => (
            <ModalityTag key={modality} modality={modality} />
          ))}
        </div>
        {/* The line below is the picture in words, or the text that came with it. */}
        {fusion.image && <img className={styles.picture} src={fusion.image[language].src} alt="" />}
        <p className={styles.gist}>{fusion.gist[language]}</p>
        <p className={styles.question}>{fusion.question[language]}</p>
      </section>
      <section className={styles.statement}>
        <h2 className={styles.heading}>{text.title}</h2>
        <div className={styles.story}>
          <FusionWords
            right={fusion.right}
            of={fusion.of}
            answer={fusion.answer[language]}
            language={language}
          />
        </div>
      </section>
    </div>
  );
}
