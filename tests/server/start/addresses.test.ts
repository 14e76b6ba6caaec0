import type { NetworkInterfaceInfo } from 'node:os';
import { describe, expect, it } from 'vitest';
import { announce, lanAddresses, originsOf } from '#server/start/addresses';

const on = (address: string, change: Partial<NetworkInterfaceInfo> = {}) =>
  ({ address, family: 'IPv4', internal: false, ...change }) as NetworkInterfaceInfo;

const laptop = {
  lo: [on('127.0.0.1', { internal: true })],
  docker0: [on('172.17.0.1')],
  en5: [on('169.254.8.8')],
  eth0: [on('10.1.2.3'), on('fe80::1', { family: 'IPv6' })],
  wlan0: [on('192.168.0.12')],
};

describe('the addresses for phones', () => {
  it('leave out loops, containers, self-assigned addresses and IPv6; the likeliest is first', () => {
    expect(lanAddresses(laptop)).toEqual(['192.168.0.12', '10.1.2.3']);
  });

  it('take a virtual interface when there is nothing else', () => {
    expect(lanAddresses({ docker0: [on('172.17.0.1')] })).toEqual(['172.17.0.1']);
  });

  it('are none without a network', () => {
    expect(lanAddresses({ lo: laptop.lo, gone: undefined })).toEqual([]);
  });

  it('are the public origin alone when one is set', () => {
    const listening = { host: '0.0.0.0', port: 80, interfaces: laptop };
    expect(originsOf({ ...listening, publicOrigin: 'https://quiz.example.org' })).toEqual({
      local: 'http://localhost:80',
      others: ['https://quiz.example.org'],
    });
  });

  it('are none when only this machine is listened to', () => {
    const listening = { port: 3000, publicOrigin: null, interfaces: laptop };
    expect(originsOf({ ...listening, host: '127.0.0.1' }).others).toEqual([]);
    expect(originsOf({ ...listening, host: '::1' }).local).toBe('http://[::1]:3000');
  });
});

describe('the announcement', () => {
  const listening = { host: '0.0.0.0', port: 3000, publicOrigin: null, interfaces: laptop };

  it('names every address in both languages and draws the first as a QR code', async () => {
    const text = await announce(listening, { colours: false });
    expect(text).toContain('이 컴퓨터 · this computer   http://localhost:3000');
    expect(text).toContain('휴대폰 · phones             http://192.168.0.12:3000');
    expect(text).toMatch(/█▀▀▀▀▀█/);
  });

  it('draws dark on light where the terminal knows colours', async () => {
    const text = await announce(listening, { colours: true });
    expect(text).toContain('\x1b[30;107m');
  });

  it('has no QR code without a network', async () => {
    const text = await announce({ ...listening, interfaces: {} }, { colours: false });
    expect(text).not.toMatch(/[█▀▄]/);
  });
});
