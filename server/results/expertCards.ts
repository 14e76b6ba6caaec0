import type { RoomState } from '#game/room/state';
import { viewPlayer } from '#game/room/playerView';
import type { PlayerView } from '#game/room/view';
import { isForgotten } from './forgottenSeat';

/** One person's card as their phone showed it at the end. */
export interface ExpertCardOf {
  seat: string;
  me: Pick<PlayerView['me'], 'nickname' | 'team' | 'score'>;
  card: NonNullable<PlayerView['card']>;
}

/** The cards of everybody who stayed, in order of name; bots only where nobody else played. */
export function expertCards(state: RoomState): ExpertCardOf[] {
  const seats = Object.values(state.seats).filter(
    ({ id, presence }) => presence !== 'kicked' && !isForgotten(id),
  );
  const pupils = seats.filter(({ kind }) => kind === 'pupil');
  return (pupils.length > 0 ? pupils : seats)
    .flatMap(({ id }): ExpertCardOf[] => {
      // A card holds no words, so any language will do.
      const { me, card } = viewPlayer(state, id, 'ko');
      const { nickname, team, score } = me;
      return card === null ? [] : [{ seat: id, me: { nickname, team, score }, card }];
    })
    .sort((one, other) => one.me.nickname.localeCompare(other.me.nickname, 'ko'));
}
