import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { asRoomCode, joinAddress } from '#app/_join/roomCode';
import { readDoor } from '#server/pages';
import { PlayStage } from './PlayStage';

interface Props {
  params: Promise<{ code: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await params).code };
}

export default async function Page({ params }: Props) {
  const typed = decodeURIComponent((await params).code);
  const code = asRoomCode(typed);
  if (code === null) redirect(joinAddress(typed, 'notSixDigits'));
  const door = await readDoor(code, await headers());
  if (door === 'none') redirect(joinAddress(code, 'noSuchRoom'));
  return <PlayStage code={code} door={door} />;
}
