/** The colours of all built-in pictures, so that a deck looks drawn by one hand. */
export const COLOURS = {
  ink: '#22304a',
  night: '#17203a',
  dusk: '#3d3f7a',
  slate: '#5b6b86',
  mist: '#c9d6e6',
  paper: '#fff6e5',
  white: '#ffffff',
  snow: '#eef5fb',
  sky: '#a9dcf7',
  blue: '#3f8fd6',
  sea: '#2a6f97',
  teal: '#2fa6a0',
  leaf: '#45b36b',
  grass: '#8fce6d',
  forest: '#2c7a51',
  sun: '#ffc145',
  amber: '#f59b2f',
  coral: '#ff6f59',
  red: '#d93a4a',
  pink: '#ff9db0',
  plum: '#7a5195',
  wood: '#a9714b',
  bark: '#6f4a32',
  sand: '#f2d8a7',
  skin: '#f6c9a0',
} as const;

/** Stills and clips have one size each; both are 4:3, which fits a phone held either way. */
export const STILL = { width: 960, height: 720 } as const;
export const FRAME = { width: 640, height: 480 } as const;
