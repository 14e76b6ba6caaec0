import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { PromptWalk } from '#app/_wall/PromptWalk';
import type { SystemId } from '#game/deck/deck';
import type { ScreenView } from '#game/room/view';
import { aScreenView } from '../../support/screenViews';
import { draw } from '../support/phone';

function about(system: SystemId | null, unconfirmed: boolean): ScreenView {
  const view = aScreenView({ phase: 'reveal', experts: 6, tokens: 3 });
  const token = view.round?.tokens[0];
  if (!view.round || !token?.reveal) throw new Error('no reveal');
  const told = { ...token, reveal: { ...token.reveal, system, unconfirmed } };
  return { ...view, round: { ...view.round, tokens: { ...view.round.tokens, 0: told } } };
}

const walk = (view: ScreenView) =>
  draw('ko', <PromptWalk view={view} order={[0, 1, 2]} index={0} onChoose={null} />);

test('a prompt about a system has its card beside the explanation', async () => {
  walk(about('mixtral' as SystemId, false));
  const card = await screen.findByRole('region', { name: /Mixtral/ });
  expect(card.textContent).toContain('멀티모달: 아니요');
  expect(card.textContent).toContain('전문가 8개 중 2개');
  expect(screen.queryByText('미확인')).toBeNull();
});

test('what nobody knows for certain is marked, and why', () => {
  walk(about(null, true));
  screen.getByText('미확인');
  screen.getByText('만든 곳이 밝히지 않아서 아무도 확실히 몰라요.');
});

test('a system without a card leaves the prompt as it is', () => {
  walk(about('unheard-of' as SystemId, false));
  expect(screen.queryAllByRole('region')).toEqual([]);
});
