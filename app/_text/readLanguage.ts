import { cookies, headers } from 'next/headers';
import type { Language } from '#game/deck/deck';
import { chooseLanguage, LANGUAGE_COOKIE } from './chooseLanguage';

/** The language of the device that asks for this page. Server components only. */
export async function readLanguage(): Promise<Language> {
  const [jar, asked] = await Promise.all([cookies(), headers()]);
  return chooseLanguage(jar.get(LANGUAGE_COOKIE)?.value, asked.get('accept-language'));
}
