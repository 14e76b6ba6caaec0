import { LANGUAGES, type Language } from '#game/deck/deck';
import type { MadeFile } from './resultFiles';

/** A file to save, or 404. */
export function sendFile(made: MadeFile | null): Response {
  if (made === null) return new Response(null, { status: 404 });
  return new Response(made.content, {
    headers: {
      'content-type': made.type,
      'content-disposition': `attachment; filename="${made.name}"`,
      'cache-control': 'no-store',
    },
  });
}

/** `?language=ko|en`. */
export function languageOf(url: string): Language {
  const asked = new URL(url).searchParams.get('language');
  return LANGUAGES.find((language) => language === asked) ?? 'ko';
}
