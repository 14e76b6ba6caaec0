import { useWords } from '#app/_text/language';
import { ButtonLink } from '#app/_ui/Button';
import styles from './Farewell.module.css';

const words = {
  ko: { ended: '게임이 끝났어요.', results: '결과 자세히 보기', again: '새 방 만들기' },
  en: { ended: 'The game is over.', results: 'See the results', again: 'Make a new room' },
};

/** Where a host goes from here. */
export function Farewell({ results }: { results: string | null }) {
  const text = useWords(words);
  return (
    <div className={styles.farewell}>
      <p>{text.ended}</p>
      <ButtonLink look="primary" href={results ?? '/results'}>
        {text.results}
      </ButtonLink>
      <ButtonLink href="/host">{text.again}</ButtonLink>
    </div>
  );
}
