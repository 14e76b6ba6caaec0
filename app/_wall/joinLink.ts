/** Opens the join page with the code filled in. */
export function joinLink(origin: string, code: string): string {
  return `${origin}/?${new URLSearchParams({ code }).toString()}`;
}

/** An address as people type it: without the part that browsers add by themselves. */
export function typedAddress(origin: string): string {
  return origin.replace(/^http:\/\//, '');
}
