import { useState, useSyncExternalStore } from 'react';
import { createRoot } from 'react-dom/client';
import '#app/globals.css';
import { JoinPage } from '#app/_join/JoinPage';
import { JOIN_PROBLEM_WORDS } from '#app/_join/joinProblems';
import { LessonFigure } from '#app/_figures/lesson/LessonFigure';
import type { Connection } from '#app/_live/connection';
import { LanguageProvider } from '#app/_text/language';
import type { Language } from '#game/deck/deck';
import { FIGURE_IDS } from '#game/lesson/figures';
import type { PlayerView } from '#game/room/view';
import type { JoinDraft } from '#app/play/_join/JoinRoom';
import { JoinRoom } from '#app/play/_join/JoinRoom';
import { PlayPhase } from '#app/play/_phases/PlayPhase';
import { PlayGone } from '#app/play/_status/PlayGone';
import { PlayShell } from '#app/play/_status/PlayShell';
import { CODE, NOW, playerViews } from '../support/playerViews';

/** Draws one state of a phone, named by the address: /#state=answering&language=ko. */

const STATES = [
  'joinPage',
  'joinPageWrong',
  'joinRoom',
  'kicked',
  'elsewhere',
  'noSuchRoom',
  'offline',
  'serverRestarting',
  'serverUnreachable',
  'answeringSending',
  'answeringTooLate',
  'figures',
] as const;

function Phone({
  view,
  connection = { kind: 'live' },
  extra,
}: {
  view: PlayerView;
  connection?: Connection;
  extra?: 'sending' | 'tooLate';
}) {
  const round = view.work?.round ?? 0;
  return (
    <PlayShell
      view={view}
      connection={connection}
      clock={{ serverNow: () => NOW }}
      send={() => Promise.resolve({ ok: true })}
      onRetry={() => undefined}
    >
      <PlayPhase
        view={view}
        tools={{
          media: { urls: {}, total: 3, done: view.work?.role.kind === 'idle' ? 3 : 1 },
          answers: {
            round,
            saved: view.answers,
            waiting:
              extra === 'sending'
                ? [{ type: 'submitAnswer', round, token: 3, label: 'a' as never, submission: 'x' }]
                : [],
            refused: extra === 'tooLate' ? { [`${round}:3`]: 'tooLate' } : {},
            time: extra === 'tooLate' ? 'over' : 'running',
          },
          onAnswer: () => undefined,
          onPick: () => Promise.resolve({ ok: true }),
        }}
      />
    </PlayShell>
  );
}

function JoinRoomState({ language }: { language: Language }) {
  const [draft, setDraft] = useState<JoinDraft>({
    nickname: playerViews(language).lobby.me.nickname,
    cannot: [],
    pace: 'standard',
  });
  return (
    <JoinRoom
      code={CODE}
      draft={draft}
      onDraft={setDraft}
      refusal={null}
      join={() => Promise.resolve({ ok: false, refusal: 'nicknameTaken' })}
    />
  );
}

/** Every figure of the lessons side by side. */
function Figures({ language }: { language: Language }) {
  return (
    <main
      style={{
        display: 'grid',
        gridTemplateColumns: 'repeat(auto-fill, minmax(min(340px, 100%), 1fr))',
        gap: 24,
        padding: 16,
      }}
    >
      <h1>Figures</h1>
      {FIGURE_IDS.map((figure) => (
        <LessonFigure
          key={figure}
          figure={figure}
          language={language}
          play="once"
          control="shown"
        />
      ))}
    </main>
  );
}

function Picture({ state, language }: { state: string; language: Language }) {
  const views = playerViews(language);
  switch (state as (typeof STATES)[number]) {
    case 'joinPage':
      return <JoinPage code="" problem={null} />;
    case 'joinPageWrong':
      return <JoinPage code="123456" problem={JOIN_PROBLEM_WORDS.noSuchRoom} />;
    case 'joinRoom':
      return <JoinRoomState language={language} />;
    case 'kicked':
    case 'elsewhere':
      return (
        <PlayGone connection={{ kind: state as 'kicked' }} code={CODE} onRetry={() => undefined} />
      );
    case 'noSuchRoom':
      return (
        <PlayGone
          connection={{ kind: 'refused', refusal: 'noSuchRoom' }}
          code={CODE}
          onRetry={() => undefined}
        />
      );
    case 'offline':
    case 'serverRestarting':
    case 'serverUnreachable':
      return <Phone view={views.answering} connection={{ kind: state as 'offline' }} />;
    case 'answeringSending':
      return <Phone view={views.answering} extra="sending" connection={{ kind: 'offline' }} />;
    case 'figures':
      return <Figures language={language} />;
    case 'answeringTooLate':
      return <Phone view={views.answeringShadow} extra="tooLate" />;
    default:
      return <Phone view={views[state as keyof typeof views]} />;
  }
}

function subscribe(listener: () => void) {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
}

function Gallery() {
  const address = useSyncExternalStore(subscribe, () => location.hash);
  const asked = new URLSearchParams(address.slice(1));
  const state = asked.get('state') ?? 'lobby';
  const language: Language = asked.get('language') === 'en' ? 'en' : 'ko';
  return (
    // A new key draws everything anew, as opening the page would.
    <LanguageProvider key={address} initial={language}>
      <div data-state={state}>
        <Picture state={state} language={language} />
      </div>
    </LanguageProvider>
  );
}

Object.assign(window, { GALLERY_STATES: [...Object.keys(playerViews('ko')), ...STATES] });
const place = document.getElementById('gallery');
if (place) createRoot(place).render(<Gallery />);
