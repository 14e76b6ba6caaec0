/**
 * Which label is right when several gain something: the best one, if only one is best and it gains
 * all there is to gain. Otherwise several together make the answer.
 */
export function bestOf(
  credits: readonly number[],
  { full }: { full: number },
): { right: number[]; isPartly: boolean } {
  const most = credits.reduce((best, credit) => Math.max(best, credit), 0);
  const rewarded = credits.flatMap((credit, index) => (credit > 0 ? [index] : []));
  const best = rewarded.filter((index) => credits[index] === most);
  const isPartly = most >= full && best.length === 1 && rewarded.length > 1;
  return { right: isPartly ? best : rewarded, isPartly };
}
