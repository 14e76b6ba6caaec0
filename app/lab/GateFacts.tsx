import { PRESETS } from '#game/gate/presets';
import { useLanguage, useWords } from '#app/_text/language';
import { type LabGate, presetIdOf } from './labSettings';
import { LAB_WORDS } from './labWords';
import styles from './lab.module.css';

/** What is published about the gate, what is cut down, and where to check it. */
export function GateFacts({ gate }: { gate: LabGate }) {
  const text = useWords(LAB_WORDS);
  const language = useLanguage();
  const id = presetIdOf(gate);
  if (id === null) {
    return (
      <div className={styles.gateFacts}>
        <p>{text.softMoEPublished}</p>
        <p className={styles.source}>{text.softMoESource}</p>
      </div>
    );
  }
  const { published, scaledDown, source } = PRESETS[id];
  return (
    <div className={styles.gateFacts}>
      <p>{published[language]}</p>
      <p>{scaledDown[language]}</p>
      {source && (
        <p className={styles.source}>
          {source.title}, {source.id}
        </p>
      )}
    </div>
  );
}
