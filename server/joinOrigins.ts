import { networkInterfaces } from 'node:os';
import { lanAddresses } from './start/addresses';

/** Names under which a machine reaches only itself. */
const LOOPBACK = /^(localhost|127(\.\d+){3}|\[::1\]|0\.0\.0\.0)(:\d+)?$/i;

/** What the request for a page says about its own address. */
export interface AskedAt {
  /** The Host header, with the port if there is one. */
  host: string | null;
  /** From a proxy in front; plain http without one. */
  protocol: string | null;
}

/** What the process was told about its own address. */
export interface ListensAt {
  publicOrigin: string | null;
  /** The address it listens at; a loopback one is out of the network's reach. */
  host: string;
}

/**
 * The addresses at which phones reach this server, likeliest first: the one that was set, the one
 * the host's browser used, or this machine's in its network when that browser runs on it.
 */
export function joinOrigins(
  { host, protocol }: AskedAt,
  { publicOrigin, host: listening }: ListensAt,
  interfaces = networkInterfaces(),
): string[] {
  if (publicOrigin !== null) return [publicOrigin];
  if (host === null) return [];
  const asked = `${protocol === 'https' ? 'https' : 'http'}://${host}`;
  const local = LOOPBACK.exec(host);
  if (!local || (LOOPBACK.test(listening) && listening !== '0.0.0.0')) return [asked];
  const port = local[3] ?? '';
  const others = lanAddresses(interfaces).map((address) => `http://${address}${port}`);
  // Without any network the machine itself is still worth trying.
  return others.length > 0 ? others : [asked];
}
