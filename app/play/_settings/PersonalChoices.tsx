'use client';

import { useWords } from '#app/_text/language';
import { Checkbox, Choices } from '#app/_ui/Field';
import type { Modality } from '#game/deck/deck';
import type { Pace } from '#game/room/state';
import styles from './PersonalChoices.module.css';

const words = {
  ko: {
    senses: '나에게 보내지 않을 카드',
    hear: '소리를 들을 수 없어요',
    hearHint: '소리 카드가 나에게 오지 않아요. 소리를 켤 수 없을 때도 골라 주세요.',
    see: '화면의 그림을 볼 수 없어요',
    seeHint: '그림과 영상 카드가 나에게 오지 않아요.',
    pace: '답하는 시간',
    standard: '모두와 똑같이',
    longer: '세 배로 길게',
    unlimited: '제한 없이',
    unlimitedHint: '선생님이 다음으로 넘어갈 때까지 답할 수 있어요. 점수는 줄지 않아요.',
  },
  en: {
    senses: 'Prompts the gate should not send me',
    hear: 'I cannot hear sounds',
    hearHint: 'No audio prompts for you. Also the right choice when your sound has to stay off.',
    see: 'I cannot see pictures',
    seeHint: 'No image or video prompts for you.',
    pace: 'Time to answer',
    standard: 'Like everybody else',
    longer: 'Three times as long',
    unlimited: 'No limit',
    unlimitedHint: 'You may answer until your teacher moves on. It never costs points.',
  },
};

/** The modalities behind the two questions; text can always be read out by the device. */
const NEEDS = { hear: ['audio'], see: ['image', 'video'] } satisfies Record<string, Modality[]>;

/** What this person cannot perceive. */
export function SensesChoice({
  cannot,
  onChange,
}: {
  cannot: readonly Modality[];
  onChange: (cannot: Modality[]) => void;
}) {
  const text = useWords(words);
  const lacks = (sense: keyof typeof NEEDS) =>
    NEEDS[sense].every((modality) => cannot.includes(modality));
  function toggle(sense: keyof typeof NEEDS) {
    const needs: readonly Modality[] = NEEDS[sense];
    const others = cannot.filter((modality) => !needs.includes(modality));
    onChange(lacks(sense) ? others : [...others, ...needs]);
  }
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{text.senses}</legend>
      <Checkbox
        label={text.hear}
        hint={text.hearHint}
        checked={lacks('hear')}
        onChange={() => toggle('hear')}
      />
      <Checkbox
        label={text.see}
        hint={text.seeHint}
        checked={lacks('see')}
        onChange={() => toggle('see')}
      />
    </fieldset>
  );
}

/** How much time this person takes. */
export function PaceChoice({ pace, onChange }: { pace: Pace; onChange: (pace: Pace) => void }) {
  const text = useWords(words);
  return (
    <Choices
      label={text.pace}
      name="pace"
      value={pace}
      onChoose={onChange}
      options={[
        { value: 'standard', label: text.standard },
        { value: 'longer', label: text.longer },
        { value: 'unlimited', label: text.unlimited, hint: text.unlimitedHint },
      ]}
    />
  );
}
