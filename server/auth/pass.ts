import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';

/**
 * What an administrator hands to somebody: an invitation, or leave to choose a new password. It is
 * signed with the server's secret, so it can be issued without the database, which a running
 * server keeps to itself. That it is used once only is seen to where it is used.
 */
export type Pass = { id: string; until: number } & (
  | { kind: 'invite' }
  | { kind: 'newPassword'; email: string }
);

const schema = z.union([
  z.strictObject({ id: z.string(), until: z.number(), kind: z.literal('invite') }),
  z.strictObject({
    id: z.string(),
    until: z.number(),
    kind: z.literal('newPassword'),
    email: z.string(),
  }),
]);

export function issueInvite(secret: string, until: number): string {
  return write({ kind: 'invite', id: newId(), until }, secret);
}

export function issueNewPassword(secret: string, email: string, until: number): string {
  return write({ kind: 'newPassword', email: email.toLowerCase(), id: newId(), until }, secret);
}

/** The pass that was written here, or null for any other text. Whether it has ended is asked apart. */
export function readPass(text: string, secret: string): Pass | null {
  const [content = '', signature = ''] = text.trim().split('.', 2);
  const right = Buffer.from(sign(content, secret));
  const given = Buffer.from(signature);
  if (right.length !== given.length || !timingSafeEqual(right, given)) return null;
  const parsed = schema.safeParse(JSON.parse(Buffer.from(content, 'base64url').toString()));
  return parsed.success ? parsed.data : null;
}

function newId(): string {
  return randomBytes(12).toString('base64url');
}

function write(pass: Pass, secret: string): string {
  const content = Buffer.from(JSON.stringify(pass)).toString('base64url');
  return `${content}.${sign(content, secret)}`;
}

function sign(content: string, secret: string): string {
  return createHmac('sha256', secret).update(`pass:${content}`).digest('base64url');
}
