import type { Language, Localised } from '#game/deck/deck';
import { useLanguage, useWords } from '#app/_text/language';
import { Button, ButtonLink } from '#app/_ui/Button';
import styles from './report.module.css';

const words = {
  ko: {
    heading: '내려받기',
    workbook: '엑셀 파일 (표 전부)',
    json: 'JSON',
    cards: '전문가 카드 모두',
    print: '보고서 인쇄하기',
    csv: 'CSV로 하나씩',
    files: {
      answers: '답안 전체',
      players: '참가자별',
      prompts: '카드별',
      rounds: '라운드별',
      routing: '호출 전체',
    },
    excel: '엑셀에서 한글이 깨지지 않게 저장돼요. 인쇄 창에서 PDF로도 저장할 수 있어요.',
  },
  en: {
    heading: 'Download',
    workbook: 'Excel workbook (all tables)',
    json: 'JSON',
    cards: 'Expert cards for all',
    print: 'Print this report',
    csv: 'One by one as CSV',
    files: {
      answers: 'Every answer',
      players: 'By player',
      prompts: 'By prompt',
      rounds: 'By round',
      routing: 'Every call',
    },
    excel: 'Opens in Excel with Korean text intact. Print can also save a PDF.',
  },
} satisfies Localised<object>;

const FILES = ['answers', 'players', 'prompts', 'rounds', 'routing'] as const;

/** The results to take away: a workbook, JSON, single tables, or paper. */
export function Downloads({
  address: addressIn,
  cards = null,
}: {
  address: (file: string, language: Language) => string;
  /** The page with everybody's expert card; null where there is none. */
  cards?: string | null;
}) {
  const text = useWords(words);
  const language = useLanguage();
  const address = (file: string) => addressIn(file, language);
  return (
    <section
      id="files"
      className={`${styles.section} ${styles.downloads}`}
      aria-labelledby="files-heading"
    >
      <h2 id="files-heading">{text.heading}</h2>
      <ul className={styles.actions}>
        <li>
          <ButtonLink look="primary" href={address('results.xlsx')} download>
            {text.workbook}
          </ButtonLink>
        </li>
        <li>
          <ButtonLink href={address('results.json')} download>
            {text.json}
          </ButtonLink>
        </li>
        {cards !== null && (
          <li>
            <ButtonLink href={cards}>{text.cards}</ButtonLink>
          </li>
        )}
        <li>
          <Button look="plain" onClick={() => window.print()}>
            {text.print}
          </Button>
        </li>
      </ul>
      <h3 className={styles.facts}>{text.csv}</h3>
      <ul className={styles.actions}>
        {FILES.map((file) => (
          <li key={file}>
            <ButtonLink href={address(`${file}.csv`)} download>
              {text.files[file]}
            </ButtonLink>
          </li>
        ))}
      </ul>
      <p className={styles.facts}>{text.excel}</p>
    </section>
  );
}
