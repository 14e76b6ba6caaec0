import { formatNumber } from '#app/_text/format';
import { useLanguage, useWords } from '#app/_text/language';
import type { Language } from '#game/deck/deck';
import type { ScreenView } from '#game/room/view';
import { namesThatFit } from '../lobbyNames';
import { joinLink, typedAddress } from '../joinLink';
import { QrCode } from '../QrCode';
import styles from './LobbyPhase.module.css';

const words = {
  ko: {
    heading: '휴대전화로 들어오세요',
    camera: '카메라로 QR 코드를 비추거나, 브라우저에 주소를 입력하세요.',
    code: '참가 코드',
    qr: '참가 주소 QR 코드',
    here: (people: string, bots: string | null) =>
      bots === null ? `${people}명이 들어왔어요` : `${people}명과 봇 ${bots}명이 들어왔어요`,
    onlyBots: (bots: string) => `봇 ${bots}명이 기다리고 있어요. 친구들도 들어오세요!`,
    nobody: '아직 아무도 없어요. 첫 번째 전문가를 기다리고 있어요.',
    more: (count: string) => `그 밖에 ${count}명`,
    bot: '봇',
    away: '연결이 끊김',
    locked: '지금은 새로 들어올 수 없어요',
  },
  en: {
    heading: 'Join with your phone',
    camera: 'Point your camera at the QR code, or type the address into a browser.',
    code: 'Code',
    qr: 'QR code of the address',
    here: (people: string, bots: string | null) =>
      `${people === '1' ? '1 person is' : `${people} people are`} here${bots === null ? '' : `, with ${bots} bots`}`,
    onlyBots: (bots: string) => `${bots} bots are waiting. Come and join them!`,
    nobody: 'Nobody here yet. Waiting for the first expert.',
    more: (count: string) => `and ${count} more`,
    bot: 'bot',
    away: 'disconnected',
    locked: 'The room is locked to newcomers',
  },
};

/** How to come in, and who has. */
export function LobbyPhase({
  view,
  origin,
}: {
  view: ScreenView;
  /** null while the address is not known. */
  origin: string | null;
}) {
  const text = useWords(words);
  const language = useLanguage();
  const names = Object.entries(view.lobby);
  // The newest are shown: those who just came look for themselves.
  const shown = names.slice(-namesThatFit(names.map(([, { name }]) => name)));
  return (
    <div className={styles.lobby}>
      <section className={styles.join} aria-labelledby="join">
        <div className={styles.how}>
          <h2 id="join" className={styles.heading}>
            {view.door === 'locked' ? text.locked : text.heading}
          </h2>
          <p className={styles.camera}>{text.camera}</p>
          {origin !== null && <p className={styles.address}>{typedAddress(origin)}</p>}
          <p className={styles.codeLine}>
            <span className={styles.codeLabel}>{text.code}</span>
            <span className={styles.code} aria-label={[...view.code].join(' ')}>
              {view.code.slice(0, 3)}
              <span className={styles.codeGap} />
              {view.code.slice(3)}
            </span>
          </p>
        </div>
        <div className={styles.qr}>
          {origin !== null && <QrCode text={joinLink(origin, view.code)} label={text.qr} />}
        </div>
      </section>
      <section className={styles.people} aria-labelledby="people">
        <h2 id="people" className={styles.count}>
          <span role="status">{saidOf(view, text, language)}</span>
        </h2>
        <ul className={styles.names}>
          {shown.map(([seat, { name, kind, presence }]) => (
            <li
              key={seat}
              className={styles.name}
              data-kind={kind}
              data-away={presence === 'away' || undefined}
            >
              {name}
              {kind === 'bot' && (
                <>
                  <BotSign />
                  <span className="visually-hidden">({text.bot})</span>
                </>
              )}
              {presence === 'away' && <span className="visually-hidden">({text.away})</span>}
            </li>
          ))}
          {names.length > shown.length && (
            <li className={styles.more}>
              {text.more(formatNumber(language, names.length - shown.length))}
            </li>
          )}
        </ul>
      </section>
    </div>
  );
}

function saidOf(view: ScreenView, text: (typeof words)['ko' | 'en'], language: Language): string {
  const { here, away, bots } = view.seats;
  const people = here + away;
  const count = (value: number) => formatNumber(language, value);
  if (people > 0) return text.here(count(people), bots === 0 ? null : count(bots));
  return bots === 0 ? text.nobody : text.onlyBots(count(bots));
}

function BotSign() {
  return (
    <svg className={styles.bot} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d="M4 9h16v11H4zM12 4v5M9 14h.01M15 14h.01" />
    </svg>
  );
}
