import { useState } from 'react';
import type { Localised } from '#game/deck/deck';
import type { ActRouting, ExpertRouting, InputKind } from '#server/pages';
import { formatNumber, formatPercent } from '#app/_text/format';
import { useLanguage, useWords } from '#app/_text/language';
import { Button } from '#app/_ui/Button';
import { useNames } from '../projection';
import { INPUT_WORDS, INPUTS } from './inputs';
import styles from './CallGrids.module.css';

const words = {
  ko: {
    load: '전문가와 라운드마다 맡은 카드',
    loadHelp: '칸의 수는 그 라운드에 게이트가 보낸 카드 수예요. 진할수록 많아요.',
    skill: '형태 × 전문가: 맡은 카드의 정답률',
    skillHelp:
      '게이트가 보낸 카드에 답한 것만 세요. 진할수록 많이 맞혔고, 아래 작은 글씨는 맞은 수예요.',
    noSkill: '게이트가 보낸 카드에 답한 전문가가 없어요.',
    expert: '전문가',
    round: (number: string) => `${number}라운드`,
    all: '합계',
    more: (count: string) => `${count}명 더 보기`,
    less: '줄여 보기',
  },
  en: {
    load: 'Calls per expert and round',
    loadHelp: 'Each number is how many prompts the gate sent there in that round; darker is more.',
    skill: 'Modality × expert: share right of the calls',
    skillHelp:
      'Counts answered calls only; darker is more right, in small print how many of how many.',
    noSkill: 'No expert answered what the gate sent.',
    expert: 'Expert',
    round: (number: string) => `Round ${number}`,
    all: 'Sum',
    more: (count: string) => `Show ${count} more`,
    less: 'Show fewer',
  },
} satisfies Localised<object>;

/** A class of thirty fits; an auditorium is asked for. */
const SHOWN_AT_FIRST = 30;

interface GridColumn {
  key: string;
  name: string;
  /** Null leaves the cell empty. `depth`, 0..1, is how dark it is. */
  cell: (expert: ExpertRouting) => { text: string; small?: string; depth: number } | null;
}

/** How many calls each expert got in each round. */
export function LoadGrid({ act }: { act: ActRouting }) {
  const text = useWords(words);
  const language = useLanguage();
  const number = (value: number) => formatNumber(language, value);
  const most = Math.max(1, ...act.experts.flatMap(({ loads }) => loads));
  const columns: GridColumn[] = [
    ...act.rounds.map((round, index) => ({
      key: String(round.number),
      name: text.round(number(round.number)),
      cell: ({ loads }: ExpertRouting) => {
        const load = loads[index] ?? 0;
        return { text: number(load), depth: load / most };
      },
    })),
    { key: 'all', name: text.all, cell: ({ calls }) => ({ text: number(calls), depth: 0 }) },
  ];
  return <Grid title={text.load} help={text.loadHelp} experts={act.experts} columns={columns} />;
}

/** How often each expert was right on each kind of input. */
export function SkillGrid({ act }: { act: ActRouting }) {
  const text = useWords(words);
  const language = useLanguage();
  const inputs = useWords(INPUT_WORDS);
  const used = INPUTS.filter((kind) => act.experts.some(({ perKind }) => perKind[kind]));
  if (used.length === 0) {
    return (
      <div className={styles.block}>
        <h3 className={styles.title}>{text.skill}</h3>
        <p className={styles.help}>{text.noSkill}</p>
      </div>
    );
  }
  const columns = used.map(
    (kind: InputKind): GridColumn => ({
      key: kind,
      name: inputs[kind],
      cell: ({ perKind }) => {
        const share = perKind[kind];
        if (share === undefined) return null;
        return {
          text: formatPercent(language, share.right / share.of),
          small: `${formatNumber(language, share.right)}/${formatNumber(language, share.of)}`,
          depth: share.right / share.of,
        };
      },
    }),
  );
  const called = act.experts.filter(({ calls }) => calls > 0);
  return <Grid title={text.skill} help={text.skillHelp} experts={called} columns={columns} />;
}

function Grid({
  title,
  help,
  experts,
  columns,
}: {
  title: string;
  help: string;
  experts: readonly ExpertRouting[];
  columns: readonly GridColumn[];
}) {
  const text = useWords(words);
  const language = useLanguage();
  const names = useNames();
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? experts : experts.slice(0, SHOWN_AT_FIRST);
  const hidden = experts.length - SHOWN_AT_FIRST;
  return (
    <div className={styles.block}>
      <h3 className={styles.title}>{title}</h3>
      <p className={styles.help}>{help}</p>
      <div className={`sideways ${styles.scroll}`} role="region" aria-label={title} tabIndex={0}>
        <table className={styles.grid}>
          <caption className="visually-hidden">{title}</caption>
          <thead>
            <tr>
              <th scope="col">{text.expert}</th>
              {columns.map(({ key, name }) => (
                <th key={key} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((expert) => (
              <tr key={expert.id}>
                <th scope="row">{names.expert(expert)}</th>
                {columns.map(({ key, cell }) => (
                  <Cell key={key} cell={cell(expert)} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {hidden > 0 && (
        <Button look="plain" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {isWhole ? text.less : text.more(formatNumber(language, hidden))}
        </Button>
      )}
    </div>
  );
}

function Cell({ cell }: { cell: ReturnType<GridColumn['cell']> }) {
  if (cell === null) return <td className={styles.none}>–</td>;
  const percent = Math.round(cell.depth * 40);
  return (
    <td style={{ background: `color-mix(in srgb, var(--focus) ${percent}%, var(--surface))` }}>
      {cell.text}
      {cell.small && <small className={styles.small}>{cell.small}</small>}
    </td>
  );
}
