import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { asRoomCode } from '#app/_join/roomCode';
import { listJoinOrigins } from '#server/pages';
import { ScreenStage } from './ScreenStage';

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
  const origins = listJoinOrigins({
    host: asked.get('host'),
    protocol: asked.get('x-forwarded-proto'),
  });
  return <ScreenStage code={code} origins={origins} />;
}
