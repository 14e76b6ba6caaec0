'use client';

import { Radar, RadarKey } from '#app/_figures/radar/Radar';
import { useWords } from '#app/_text/language';
import { ModalityIcon } from '#app/_ui/ModalityIcon';
import type { CardFacts } from './cardFacts';
import styles from './ExpertCard.module.css';

const words = {
  ko: { awards: '받은 상', table: '게이트의 믿음과 실제 결과' },
  en: { awards: 'Awards', table: 'What the gate believed and what was right' },
};

/** One person's card to keep: what the gate learnt about them against the truth. */
export function ExpertCard({ facts }: { facts: CardFacts }) {
  const text = useWords(words);
  const { nickname, emblem, awards, heads } = facts;
  return (
    <section className={styles.card} aria-label={nickname}>
      <header className={styles.head}>
        <span className={styles.emblem} aria-hidden="true">
          {emblem.map((modality) => (
            <ModalityIcon key={modality} modality={modality} size={emblem.length > 1 ? 26 : 56} />
          ))}
        </span>
        <div>
          <p className={styles.strength}>{facts.title}</p>
          <h2 className={styles.name}>{nickname}</h2>
        </div>
      </header>
      <p className={styles.story}>{facts.story}</p>
      {awards.length > 0 && (
        <ul className={styles.awards} aria-label={text.awards}>
          {awards.map((award) => (
            <li key={award}>{award}</li>
          ))}
        </ul>
      )}
      <Radar rows={facts.radar} />
      <table className={styles.table}>
        <caption className="visually-hidden">{text.table}</caption>
        <thead>
          <tr>
            {heads.map((head, index) => (
              <th key={head} scope="col">
                {index > 0 && <RadarKey which={index === 1 ? 'belief' : 'truth'} />}
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {facts.rows.map(({ modality, name, belief, truth }) => (
            <tr key={modality}>
              <th scope="row">
                <span className={styles.kind}>
                  <ModalityIcon modality={modality} size={20} />
                  {name}
                </span>
              </th>
              <td>{belief}</td>
              <td>{truth}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <dl className={styles.figures}>
        {facts.figures.map(({ name, value }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {facts.gain && <p>{facts.gain}</p>}
    </section>
  );
}
