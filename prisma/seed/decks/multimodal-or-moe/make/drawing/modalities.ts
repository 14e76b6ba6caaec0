import type { Modality } from '#game/deck/deck';
import { COLOURS } from '#prisma/seed/make/picture/palette';
import { group, path, placed, rectangle, stroke } from '#prisma/seed/make/picture/svg';

/** Colour, outline and sign of each modality on a 24 × 24 grid, as on every screen of the game. */
const SIGNS: Record<Modality, { colour: string; outline: string; sign: string }> = {
  text: {
    colour: '#2f6fd6',
    outline: 'M5 2h14a3 3 0 0 1 3 3v14a3 3 0 0 1-3 3H5a3 3 0 0 1-3-3V5a3 3 0 0 1 3-3z',
    sign: 'M7 8h10M7 12h10M7 16h6',
  },
  image: {
    colour: '#cf6000',
    outline: 'M12 1.5 21.5 7v10L12 22.5 2.5 17V7z',
    sign: 'M6.5 16l4-5.5 2.8 3.6 1.7-2 2.5 3.9zM15.5 8.4h.01',
  },
  audio: {
    colour: '#008a66',
    outline: 'M12 1.5a10.5 10.5 0 1 1 0 21 10.5 10.5 0 0 1 0-21z',
    sign: 'M7 10.5v3M10.3 8v8M13.7 6v12M17 10v4',
  },
  video: {
    colour: '#9a48b8',
    outline: 'M3 4.5h18a2 2 0 0 1 2 2v11a2 2 0 0 1-2 2H3a2 2 0 0 1-2-2v-11a2 2 0 0 1 2-2z',
    sign: 'M10 8.5v7l5.5-3.5z',
  },
};

/** The sign of a modality, centred at the origin, 24 wide. */
export function modalitySign(modality: Modality): string {
  const { colour, outline, sign } = SIGNS[modality];
  return group(
    { transform: 'translate(-12 -12)' },
    path(outline, colour),
    stroke(sign, COLOURS.white, 1.9),
  );
}

/** A white card, `size` high, that carries whatever is drawn 100 wide around the origin. */
export function tile(x: number, y: number, size: number, ...drawn: string[]): string {
  return placed(
    x,
    y,
    { scale: size / 100 },
    rectangle(-46, -44, 92, 96, '#00000055', { rx: 16 }),
    rectangle(-46, -48, 92, 96, COLOURS.white, { rx: 16 }),
    ...drawn,
  );
}

export function modalityCard(modality: Modality, x: number, y: number, size: number): string {
  return tile(x, y, size, placed(0, 0, { scale: 2.9 }, modalitySign(modality)));
}
