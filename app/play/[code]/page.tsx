import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { asRoomCode, joinAddress } from '#app/_join/roomCode';
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
  return <PlayStage code={code} />;
}
