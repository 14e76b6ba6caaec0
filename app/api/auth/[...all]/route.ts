import { sharedServer } from '#server/shared';

/** Signing in, up and out, and what else concerns an account; see server/auth/accountRequests.ts. */
export async function POST(
  request: Request,
  { params }: { params: Promise<{ all: string[] }> },
): Promise<Response> {
  return sharedServer().askAccounts((await params).all.join('/'), request);
}
