import { useSyncExternalStore } from 'react';

/** Whether there can be passkeys on this page: browsers have them on https and localhost only. */
export type PasskeyPlace = 'unknown' | 'here' | 'notSecure' | 'otherAddress' | 'oldBrowser';

const NEVER_CHANGES = () => () => undefined;

/** Known once the page runs. `publicOrigin` is the one address that passkeys are for, if there is one. */
export function usePasskeyPlace(publicOrigin: string | null): PasskeyPlace {
  return useSyncExternalStore(
    NEVER_CHANGES,
    () => placeOf(publicOrigin),
    () => 'unknown',
  );
}

function placeOf(publicOrigin: string | null): PasskeyPlace {
  const { hostname, origin } = window.location;
  // Bare IP addresses have none, and of what is not encrypted only localhost.
  const isNumber = /^[\d.]+$|^\[/.test(hostname);
  if (!window.isSecureContext || isNumber) return 'notSecure';
  if (publicOrigin !== null && publicOrigin !== origin) return 'otherAddress';
  return 'PublicKeyCredential' in window ? 'here' : 'oldBrowser';
}
