import type { Metadata } from 'next';
import { readLanguage } from '#app/_text/readLanguage';
import { Lab } from './Lab';
import { readLab } from './labSettings';
import { LAB_WORDS } from './labWords';

export async function generateMetadata(): Promise<Metadata> {
  return { title: LAB_WORDS[await readLanguage()].heading };
}

/** Open to everybody: the class is simulated, and nothing leaves the browser. */
export default async function Page({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const asked = await searchParams;
  const first = readLab((name) => {
    const value = asked[name];
    return (Array.isArray(value) ? value[0] : value) ?? null;
  });
  return <Lab first={first} />;
}
