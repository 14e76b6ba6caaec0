'use client';

import { useState } from 'react';
import type { Localised } from '#game/deck/deck';
import { formatNumber } from '#app/_text/format';
import { useLanguage, useWords } from '#app/_text/language';
import { PageFrame } from '#app/_ui/PageFrame';
import { Button } from '#app/_ui/Button';
import type { Entry } from './entry';
import { FigureKey } from './FigureKey';
import { isIn, type Field } from './systemGrid';
import { SystemMap } from './SystemMap';
import { SystemSheet } from './SystemSheet';
import styles from './systems.module.css';

const words = {
  ko: {
    heading: '모델 카드',
    lead: '두 가지를 따로 물어보세요. 여러 가지 모달리티가 들어가나요? 안에서는 전문가 몇 명만 골라 계산하나요?',
    shown: (count: string, of: string) =>
      count === of ? `모델 ${of}개` : `모델 ${of}개 중 ${count}개`,
    all: '모두 보기',
    host: '방 만들기',
    lab: '게이트 실험실',
    none: '이 자리에 맞는 모델은 아직 카드에 없어요.',
  },
  en: {
    heading: 'System cards',
    lead: 'Two separate questions. Do several modalities go in? And inside, do only a few chosen experts compute?',
    shown: (count: string, of: string) =>
      count === of ? `${of} systems` : `${count} of ${of} systems`,
    all: 'Show all',
    host: 'Make a room',
    lab: 'Gate lab',
    none: 'No card has these two answers yet.',
  },
} satisfies Localised<object>;

/** Every system the lessons speak of, to be leafed through; the map above is also the filter. */
export function SystemLibrary({ entries }: { entries: readonly Entry[] }) {
  const text = useWords(words);
  const language = useLanguage();
  const [field, setField] = useState<Field | null>(null);
  const shown = entries.filter(({ card }) => isIn(field, card));
  return (
    <PageFrame
      home="/"
      width="wide"
      links={[
        { href: '/host', label: text.host },
        { href: '/lab', label: text.lab },
      ]}
    >
      <div className={styles.intro}>
        <h1>{text.heading}</h1>
        <p>{text.lead}</p>
      </div>
      <SystemMap cards={entries.map(({ card }) => card)} chosen={field} onChoose={setField} />
      <div className={styles.above}>
        <p role="status" className={styles.count}>
          {text.shown(formatNumber(language, shown.length), formatNumber(language, entries.length))}
        </p>
        {field && <Button onClick={() => setField(null)}>{text.all}</Button>}
      </div>
      {shown.length === 0 ? (
        <p className={styles.none}>{text.none}</p>
      ) : (
        <ul className={styles.sheets}>
          {shown.map((entry) => (
            <li key={entry.card.id}>
              <SystemSheet entry={entry} />
            </li>
          ))}
        </ul>
      )}
      <FigureKey />
    </PageFrame>
  );
}
