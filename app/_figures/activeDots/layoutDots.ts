/** N experts as dots, of whom k are lit: the idea of a sparse model in one glance. */
export interface DotsLayout {
  columns: number;
  rows: number;
  dots: { x: number; y: number; isActive: boolean }[];
}

/** Wider than high, as a classroom is. */
const SHAPE = 2.2;
/** A step that has no divisor in common with most counts spreads the lit ones evenly. */
const GOLDEN = 0.618;

export function layoutDots(experts: number, active: number): DotsLayout {
  const columns = Math.max(1, Math.ceil(Math.sqrt(experts * SHAPE)));
  const rows = Math.max(1, Math.ceil(experts / columns));
  const lit = new Set<number>();
  for (let step = 0; lit.size < Math.min(active, experts); step++) {
    const wanted = Math.floor(((step + 0.5) * GOLDEN * experts) % experts);
    // A place already taken passes the light on to the next.
    let place = wanted;
    while (lit.has(place)) place = (place + 1) % experts;
    lit.add(place);
  }
  return {
    columns,
    rows,
    dots: Array.from({ length: experts }, (_, index) => ({
      x: index % columns,
      y: Math.floor(index / columns),
      isActive: lit.has(index),
    })),
  };
}
