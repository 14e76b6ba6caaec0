import { fireEvent, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { SystemId } from '#game/deck/deck';
import type { PlayerView } from '#game/room/view';
import { drawPhase } from '../support/phone';
import { playerViews } from '../support/playerViews';

function reveal(about: { unconfirmed: boolean; system: SystemId | null }): PlayerView {
  const view = playerViews('ko').reveal;
  const outcome = view.outcomes[3];
  if (!outcome) throw new Error('no outcome');
  return { ...view, outcomes: { 3: { ...outcome, ...about } } };
}

test('a prompt about a system offers its card, and fetches it when it is opened', async () => {
  drawPhase('ko', reveal({ unconfirmed: true, system: 'gpt-4' as SystemId }));
  screen.getByText('미확인');
  expect(screen.queryByRole('region', { name: 'GPT-4' })).toBeNull();
  const details = screen.getByText('이 모델은 어떤 구조일까요?').closest('details');
  if (!details) throw new Error('no details');
  details.open = true;
  fireEvent(details, new Event('toggle'));
  const card = await screen.findByRole('region', { name: 'GPT-4' });
  expect(card.textContent).toContain('MoE: 미확인');
});

test('other prompts have neither card nor badge', () => {
  drawPhase('ko', reveal({ unconfirmed: false, system: null }));
  expect(screen.queryByText('미확인')).toBeNull();
  expect(screen.queryByText('이 모델은 어떤 구조일까요?')).toBeNull();
});
