import { cleanup, render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, vi } from 'vitest';
import { LanguageProvider } from '#app/_text/language';
import type { Answers } from '#app/_cards/answerState';
import { PlayPhase, type PlayTools } from '#app/play/_phases/PlayPhase';
import type { Language } from '#game/deck/deck';
import type { PlayerView } from '#game/room/view';

afterEach(cleanup);
// jsdom has no layout, so it cannot scroll.
window.scrollTo = () => undefined;
Element.prototype.scrollIntoView = () => undefined;

/** Draws something in a language. */
export function draw(language: Language, children: ReactNode) {
  return render(<LanguageProvider initial={language}>{children}</LanguageProvider>);
}

export function answersOf(view: PlayerView, part: Partial<Answers> = {}): Answers {
  return {
    round: view.work?.round ?? 0,
    saved: view.answers,
    waiting: [],
    refused: {},
    time: 'running',
    ...part,
  };
}

/** A phone's phase from a fixed view; `show` draws it again with another view or other answers. */
export function drawPhase(language: Language, view: PlayerView, part: Partial<Answers> = {}) {
  const onAnswer = vi.fn<PlayTools['onAnswer']>();
  const onPick = vi.fn<PlayTools['onPick']>(() => Promise.resolve({ ok: true }));
  const phase = (shown: PlayerView, answers: Partial<Answers>) => (
    <LanguageProvider initial={language}>
      <main>
        <PlayPhase
          view={shown}
          tools={{
            media: { urls: {}, total: 2, done: 2 },
            answers: answersOf(shown, answers),
            onAnswer,
            onPick,
          }}
        />
      </main>
    </LanguageProvider>
  );
  const drawn = render(phase(view, part));
  return {
    ...drawn,
    onAnswer,
    onPick,
    show: (next: PlayerView, answers: Partial<Answers> = {}) =>
      drawn.rerender(phase(next, answers)),
  };
}
