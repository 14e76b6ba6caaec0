import { expect, it } from 'vitest';
import { administer } from '#server/admin/administer';
import { readPass } from '#server/auth/pass';

const tools = {
  secret: 'a secret of thirty-two characters',
  origin: 'http://10.0.0.2:3000',
  now: 0,
};

function passIn(text: string, name: string) {
  const link = new URL(text.split('\n').at(-1) ?? '');
  return { link, pass: readPass(link.searchParams.get(name) ?? '', tools.secret) };
}

it('an invitation is a link to make one account with', () => {
  const { text, exitCode } = administer(['invite'], tools);
  const { link, pass } = passIn(text, 'invite');
  expect([exitCode, link.origin, link.pathname]).toEqual([0, tools.origin, '/account']);
  expect(pass).toMatchObject({ kind: 'invite', until: 14 * 24 * 60 * 60 * 1000 });
});

it('a new password is a link for one address', () => {
  const { text } = administer(['reset-password', 'Teacher@School.kr'], tools);
  const { link, pass } = passIn(text, 'pass');
  expect(link.pathname).toBe('/account/new-password');
  expect(pass).toMatchObject({ kind: 'newPassword', email: 'teacher@school.kr' });
});

it.each([[[]], [['help']], [['reset-password']], [['reset-password', 'me']], [['invite', 'me']]])(
  '%j is answered with what there is',
  (words) => {
    const { text, exitCode } = administer(words, tools);
    expect(exitCode).toBe(2);
    expect(text).toContain('reset-password <email>');
  },
);

it('a link that was changed is worth nothing', () => {
  const { text } = administer(['invite'], tools);
  const { link } = passIn(text, 'invite');
  const given = link.searchParams.get('invite') ?? '';
  expect(readPass(`x${given}`, tools.secret)).toBeNull();
  expect(readPass(given, 'another secret of thirty-two more')).toBeNull();
});
