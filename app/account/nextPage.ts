/** Where to go after signing in: a page of ours, whatever the address asked for. */
export function nextPage(asked: string | string[] | undefined): string {
  const fallback = '/host';
  if (typeof asked !== 'string' || !URL.canParse(asked, 'http://here')) return fallback;
  const { origin, pathname, search } = new URL(asked, 'http://here');
  const isOurs = origin === 'http://here' && asked.startsWith('/') && !pathname.startsWith('//');
  return isOurs && !pathname.startsWith('/account') ? pathname + search : fallback;
}
