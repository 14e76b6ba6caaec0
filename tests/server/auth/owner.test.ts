import { describe, expect, it } from 'vitest';
import { isFromHere } from '#server/auth/origin';
import { newOwner, type OwnerId, ownerCookie, readAnonymous } from '#server/auth/owner';
import { schemeOf } from '#server/auth/scheme';
import { isSeatKey, seatKeyOf } from '#server/seats/seatKeys';
import type { SeatId } from '#game/room/state';
import type { SessionId } from '#server/storage/roomStorage';

const SECRET = 'one secret';

describe('the cookie of an owner', () => {
  it('names its owner again, among other cookies too', () => {
    const owner = newOwner();
    const [pair = ''] = ownerCookie(owner, SECRET, 'http').split(';');
    expect(readAnonymous(pair, SECRET)).toBe(owner);
    expect(readAnonymous(`a=b; ${pair}; theme=dark`, SECRET)).toBe(owner);
  });

  it('is worth nothing when it was changed, signed by another secret, or is missing', () => {
    const [pair = ''] = ownerCookie('alice' as OwnerId, SECRET, 'http').split(';');
    expect(readAnonymous(pair.replace('alice', 'mallory'), SECRET)).toBeNull();
    expect(readAnonymous(pair.slice(0, -1), SECRET)).toBeNull();
    expect(readAnonymous(pair, 'another secret')).toBeNull();
    for (const cookies of ['', null, undefined, 'mixperts_owner=', 'mixperts_owner=alice.']) {
      expect(readAnonymous(cookies, SECRET)).toBeNull();
    }
  });

  it('cannot be read by scripts, is not sent by other sites, and works on plain http', () => {
    const plain = ownerCookie(newOwner(), SECRET, 'http');
    expect(plain).toContain('; HttpOnly');
    expect(plain).toContain('; SameSite=Lax');
    expect(plain).not.toContain('Secure');
    expect(ownerCookie(newOwner(), SECRET, 'https')).toContain('; Secure');
  });

  it('is a secure one behind a proxy that speaks https', () => {
    expect(schemeOf(null, null)).toBe('http');
    expect(schemeOf('https', null)).toBe('https');
    expect(schemeOf('https,http', null)).toBe('https');
    expect(schemeOf(null, 'https://quiz.example.org')).toBe('https');
  });
});

describe('the key of a seat', () => {
  const [session, seat] = ['s1' as SessionId, 'a' as SeatId];

  it('opens that seat of that session and no other', () => {
    const key = seatKeyOf(SECRET, session, seat);
    expect(isSeatKey(SECRET, session, seat, key)).toBe(true);
    expect(isSeatKey(SECRET, session, 'b' as SeatId, key)).toBe(false);
    expect(isSeatKey(SECRET, 's2' as SessionId, seat, key)).toBe(false);
    expect(isSeatKey('another secret', session, seat, key)).toBe(false);
    expect(isSeatKey(SECRET, session, seat, '')).toBe(false);
  });

  it('cannot be made from the cookie of an owner', () => {
    const [, signature = ''] = ownerCookie('s1.a' as OwnerId, SECRET, 'http').split(/[=;]/);
    expect(signature).not.toContain(seatKeyOf(SECRET, session, seat));
  });
});

describe('where a request comes from', () => {
  const headers = (given: Record<string, string>) => (name: string) => given[name];

  it.each<[string, Record<string, string>, string | null, boolean]>([
    ['a program without origin', { host: 'a:3000' }, null, true],
    ['our own page', { host: 'a:3000', origin: 'http://a:3000' }, null, true],
    ['another site', { host: 'a:3000', origin: 'http://b:3000' }, null, false],
    ['another port of this machine', { host: 'a:3000', origin: 'http://a:4000' }, null, false],
    ['a page in a sandbox', { host: 'a:3000', origin: 'null' }, null, false],
    [
      'our page behind a proxy that names it',
      { host: 'inner:3000', origin: 'https://quiz.org', 'x-forwarded-host': 'quiz.org' },
      null,
      true,
    ],
    [
      'our page at the public address',
      { host: 'inner:3000', origin: 'https://quiz.org' },
      'https://quiz.org',
      true,
    ],
  ])('%s', (_, given, publicOrigin, expected) => {
    expect(isFromHere(headers(given), publicOrigin)).toBe(expected);
  });
});
