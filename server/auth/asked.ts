import { sharedServer } from '#server/shared';
import type { OwnerId } from './owner';
import type { Maker } from './visitor';

/** Whose request a route handler was asked; null is nobody, who owns nothing. */
export async function ownerOf(request: Request): Promise<OwnerId | null> {
  return (await sharedServer().visitorOf(request.headers.get('cookie'))).owner;
}

/** The same where something is made: nobody becomes an anonymous owner, if that is allowed. */
export function makerOf(request: Request): Promise<Maker> {
  return sharedServer().makerOf(request.headers);
}
