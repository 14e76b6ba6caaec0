import type { Modality } from '#game/deck/deck';
import { MODALITIES } from '#game/deck/deck';
import { ModalityIcon } from './ModalityIcon';
import styles from './Brand.module.css';

const SIZES = { small: 16, large: 30 };

/** The name of the product under its four shapes: four kinds of input, one class. */
export function Brand({ size = 'small' }: { size?: 'small' | 'large' }) {
  return (
    <span className={`${styles.brand} ${styles[size]}`}>
      <span className={styles.shapes} aria-hidden="true">
        {MODALITIES.map((modality: Modality) => (
          <ModalityIcon key={modality} modality={modality} size={SIZES[size]} />
        ))}
      </span>
      <span className={styles.name} translate="no">
        Mixperts
      </span>
    </span>
  );
}
