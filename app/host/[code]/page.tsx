import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { asRoomCode } from '#app/_join/roomCode';
import { listJoinOrigins, listSessions } from '#server/pages';
import { HostStage } from './HostStage';

interface Props {
  params: Promise<{ code: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await params).code };
}

export default async function Page({ params }: Props) {
  const code = asRoomCode(decodeURIComponent((await params).code));
  if (code === null) redirect('/host');
  const asked = await headers();
  // Codes are used again; the newest session of this owner with this code is the one on show.
  const session = (await listSessions(asked.get('cookie'))).find((one) => one.code === code);
  const origins = listJoinOrigins({
    host: asked.get('host'),
    protocol: asked.get('x-forwarded-proto'),
  });
  return (
    <HostStage code={code} origins={origins} results={session ? `/results/${session.id}` : null} />
  );
}
