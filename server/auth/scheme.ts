/**
 * Whether the browser speaks https with us. Only a proxy in front knows; the header of a liar would
 * harm nobody but himself, since his own cookie would not come back.
 */
export function schemeOf(
  forwardedProto: string | null | undefined,
  publicOrigin: string | null,
): 'http' | 'https' {
  const isForwarded = forwardedProto?.split(',')[0]?.trim() === 'https';
  return isForwarded || publicOrigin?.startsWith('https:') ? 'https' : 'http';
}
