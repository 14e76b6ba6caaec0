import type { NetworkInterfaceInfo } from 'node:os';
import { describe, expect, it } from 'vitest';
import { joinOrigins } from '#server/joinOrigins';

const WLAN: NetworkInterfaceInfo = {
  address: '192.168.0.14',
  netmask: '255.255.255.0',
  family: 'IPv4',
  mac: '00:00:00:00:00:00',
  internal: false,
  cidr: '192.168.0.14/24',
};

const EVERYWHERE = { publicOrigin: null, host: '0.0.0.0' };

describe('the addresses at which phones can join', () => {
  it('are the machine’s own in its network when the host’s browser runs on it', () => {
    for (const host of ['localhost:3000', '127.0.0.1:3000', '[::1]:3000']) {
      expect(joinOrigins({ host, protocol: null }, EVERYWHERE, { wlan0: [WLAN] })).toEqual([
        'http://192.168.0.14:3000',
      ]);
    }
  });

  it('are the one the host’s browser used when it came from elsewhere', () => {
    const asked = { host: 'quiz.school.kr', protocol: 'https' };
    expect(joinOrigins(asked, EVERYWHERE, { wlan0: [WLAN] })).toEqual(['https://quiz.school.kr']);
  });

  it('are the one that was set, whatever the browser used', () => {
    const asked = { host: 'localhost:3000', protocol: null };
    expect(
      joinOrigins(asked, { ...EVERYWHERE, publicOrigin: 'https://a.example' }, { wlan0: [WLAN] }),
    ).toEqual(['https://a.example']);
  });

  it('fall back to the machine itself where there is no network', () => {
    expect(joinOrigins({ host: 'localhost:3000', protocol: null }, EVERYWHERE, {})).toEqual([
      'http://localhost:3000',
    ]);
    expect(joinOrigins({ host: null, protocol: null }, EVERYWHERE, {})).toEqual([]);
  });

  it('are the machine alone when the server listens to nobody else', () => {
    const asked = { host: 'localhost:3000', protocol: null };
    const alone = { publicOrigin: null, host: '127.0.0.1' };
    expect(joinOrigins(asked, alone, { wlan0: [WLAN] })).toEqual(['http://localhost:3000']);
  });
});
