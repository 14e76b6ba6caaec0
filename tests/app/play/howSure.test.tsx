import { fireEvent, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { LANGUAGES, type LabelId } from '#game/deck/deck';
import { drawPhase } from '../support/phone';
import { playerViews } from '../support/playerViews';

const [owl, bat] = ['a', 'b'] as LabelId[];
const said = {
  ko: { ask: '얼마나 확실한가요?', sure: '확실해요', unsure: '잘 모르겠어요' },
  en: { ask: 'How sure are you?', sure: 'Sure', unsure: 'Not sure' },
};

function asking(language: 'ko' | 'en') {
  const view = playerViews(language).answering;
  return { ...view, act: view.act && { ...view.act, confidence: 'asked' as const } };
}
const labels = () =>
  screen.getAllByRole('button').filter((one) => one.hasAttribute('aria-pressed'));
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

test.each(LANGUAGES)('%s: a label and how sure make one answer', (language) => {
  const phone = drawPhase(language, asking(language));
  const { ask, sure } = said[language];
  expect(screen.queryByText(ask)).toBeNull();
  fireEvent.click(labels()[0]!);
  expect(phone.onAnswer).not.toHaveBeenCalled();
  expect(labels()[0]!.getAttribute('aria-pressed')).toBe('true');
  press(sure);
  expect(phone.onAnswer).toHaveBeenCalledExactlyOnceWith(3, owl, 'sure');
  expect(screen.queryByText(ask)).toBeNull();
});

test('until it is said another label may be chosen, and the question has the focus', () => {
  const phone = drawPhase('ko', asking('ko'));
  press('올빼미');
  expect(document.activeElement).toBe(screen.getByRole('group', { name: said.ko.ask }));
  press('박쥐');
  expect(screen.getByRole('button', { name: '올빼미' }).getAttribute('aria-pressed')).toBe('false');
  press(said.ko.unsure);
  expect(phone.onAnswer).toHaveBeenCalledExactlyOnceWith(3, bat, 'unsure');
});

test('a label that was chosen when the own time ends is given without it', () => {
  const view = asking('ko');
  const phone = drawPhase('ko', view);
  press('올빼미');
  phone.show(view, { time: 'over' });
  expect(phone.onAnswer).toHaveBeenCalledExactlyOnceWith(3, owl);
  expect(screen.queryByText(said.ko.ask)).toBeNull();
  phone.show({ ...view }, { time: 'over' });
  expect(phone.onAnswer).toHaveBeenCalledTimes(1);
});
