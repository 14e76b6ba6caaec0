import type { NetworkInterfaceInfo } from 'node:os';
import qrcode from 'qrcode';

type Interfaces = Record<string, NetworkInterfaceInfo[] | undefined>;

/** Interfaces that other machines in the room cannot reach: containers, virtual machines, tunnels. */
const VIRTUAL = /^(docker|br-|veth|virbr|vmnet|vboxnet|vethernet|utun|tun|tap|awdl|llw|lo)/i;
/** Addresses that a machine gives itself when there is no network. */
const SELF_ASSIGNED = /^169\.254\./;

/** IPv4 addresses at which phones on the same network can reach this machine, likeliest first. */
export function lanAddresses(interfaces: Interfaces): string[] {
  const reachable = Object.entries(interfaces).flatMap(([name, addresses]) =>
    (addresses ?? [])
      .filter(({ family, internal }) => family === 'IPv4' && !internal)
      .filter(({ address }) => !SELF_ASSIGNED.test(address))
      .map(({ address }) => ({ address, virtual: VIRTUAL.test(name) })),
  );
  const outside = reachable.filter(({ virtual }) => !virtual);
  return (outside.length > 0 ? outside : reachable)
    .map(({ address }) => address)
    .sort((a, b) => likelihood(b) - likelihood(a));
}

/** Home and school routers mostly give 192.168 addresses, larger networks 10 or 172.16 to 31. */
function likelihood(address: string): number {
  if (address.startsWith('192.168.')) return 3;
  if (address.startsWith('10.')) return 2;
  return /^172\.(1[6-9]|2\d|3[01])\./.test(address) ? 1 : 0;
}

export interface Listening {
  host: string;
  port: number;
  publicOrigin: string | null;
  interfaces: Interfaces;
}

/** The addresses to type on this machine and on others; the first of `others` goes into the QR code. */
export function originsOf({ host, port, publicOrigin, interfaces }: Listening) {
  const everywhere = host === '0.0.0.0' || host === '::';
  const local = `http://${everywhere ? 'localhost' : bracketed(host)}:${port}`;
  const lan = everywhere
    ? lanAddresses(interfaces).map((address) => `http://${address}:${port}`)
    : [];
  return { local, others: publicOrigin === null ? lan : [publicOrigin] };
}

function bracketed(host: string): string {
  return host.includes(':') ? `[${host}]` : host;
}

/** What the terminal shows once people can come: addresses, and a QR code for phones. */
export async function announce(
  listening: Listening,
  { colours }: { colours: boolean },
): Promise<string> {
  const { local, others } = originsOf(listening);
  const [first] = others;
  const lines = ['', '  Mixperts', '', `  이 컴퓨터 · this computer   ${local}`];
  for (const other of others) lines.push(`  휴대폰 · phones             ${other}`);
  if (first !== undefined) lines.push('', ...(await qrLines(first, { colours })));
  lines.push('', '  종료하려면 Ctrl-C · Ctrl-C stops it', '');
  return lines.join('\n');
}

/** Phones read dark on light only, so a terminal that knows colours is told which is which. */
async function qrLines(text: string, { colours }: { colours: boolean }): Promise<string[]> {
  const drawn = await qrcode.toString(text, { type: 'utf8', margin: 2 });
  const lines = drawn.split('\n').filter((line) => line !== '');
  return lines.map((line) => (colours ? `  \x1b[30;107m${line}\x1b[0m` : `  ${line}`));
}
