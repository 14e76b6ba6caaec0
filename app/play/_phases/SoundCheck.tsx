'use client';

import { useState } from 'react';
import { useWords } from '#app/_text/language';
import { Button } from '#app/_ui/Button';
import { playChime } from '#app/_media/chime';
import styles from './SoundCheck.module.css';

const words = {
  ko: {
    check: '소리 확인하기',
    played: '“딩동” 소리를 들려줬어요. 들리지 않으면 음량과 무음 스위치를 확인해 주세요.',
    mute: '소리를 켤 수 없나요? 설정에서 소리 카드를 받지 않을 수 있어요.',
  },
  en: {
    check: 'Check my sound',
    played: 'A “ding dong” was played. If you heard nothing, check volume and mute switch.',
    mute: 'No sound here? Tell the gate in your settings, and it sends you no audio prompts.',
  },
};

/** Lets a player hear whether sound works before it matters. */
export function SoundCheck() {
  const text = useWords(words);
  const [played, setPlayed] = useState(0);
  return (
    <div className={styles.check}>
      <Button
        onClick={() => {
          playChime();
          setPlayed(played + 1);
        }}
      >
        <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
          <path
            d="M4 9.5v5h3.5L12 18V6L7.5 9.5zM15.5 9a4 4 0 0 1 0 6M18 6.5a8 8 0 0 1 0 11"
            fill="none"
            stroke="currentcolor"
            strokeWidth="2"
            strokeLinecap="round"
            strokeLinejoin="round"
          />
        </svg>
        {text.check}
      </Button>
      <p role="status" className={styles.note}>
        {played > 0 ? text.played : ''}
      </p>
      {played > 0 && <p className={styles.note}>{text.mute}</p>}
    </div>
  );
}
