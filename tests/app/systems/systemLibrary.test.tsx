import { fireEvent, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { SystemLibrary } from '#app/systems/SystemLibrary';
import { LANGUAGES } from '#game/deck/deck';
import { SYSTEMS } from '#game/lesson/systems';
import { draw } from '../support/phone';

const entries = SYSTEMS.map((card) => ({ card, playedAs: null }));
const names = () => screen.getAllByRole('heading', { level: 2 }).map((each) => each.textContent);

test.each(LANGUAGES)(
  '%s: every card has its name, both verdicts with reasons, and a source',
  (language) => {
    draw(language, <SystemLibrary entries={entries} />);
    expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
    for (const card of SYSTEMS) {
      const sheet = within(screen.getByRole('article', { name: card.name }));
      sheet.getByText(`${card.maker} · ${card.year}`);
      sheet.getByText(card.what[language]);
      sheet.getByText(card.multimodal.why[language]);
      sheet.getByText(card.moe.why[language]);
      for (const { id } of card.sources) sheet.getByText(id);
    }
  },
);

test('a field of the map shows only its systems, and a second press all of them again', () => {
  draw('en', <SystemLibrary entries={entries} />);
  const field = screen.getByRole('button', { name: /^Multimodal: yes, MoE: yes/ });
  fireEvent.click(field);
  expect(field.getAttribute('aria-pressed')).toBe('true');
  const both = SYSTEMS.filter(({ multimodal, moe }) => multimodal.is === 'yes' && moe.is === 'yes');
  expect(names()).toEqual([...both.map(({ name }) => name), 'How to read the figures']);
  expect(screen.getByRole('status').textContent).toBe(
    `${both.length} of ${SYSTEMS.length} systems`,
  );
  fireEvent.click(field);
  expect(names()).toHaveLength(SYSTEMS.length + 1);
});

test('what nobody knows is called unconfirmed, not no', () => {
  draw('ko', <SystemLibrary entries={entries} />);
  const sheet = screen.getByRole('article', { name: 'GPT-4' });
  expect(sheet.textContent).toContain('MoE: 미확인');
});
