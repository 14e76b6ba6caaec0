/** HTML as other programs write it into their questions. */

import sax from 'sax';
import type { QuotedPicture } from './question';

/** As plain text, with its line breaks and without scripts. */
export function plainText(html: string): string {
  const shown = HIDDEN.reduce((text, [from, to]) => without(text, from, to), html);
  return shown
    .replace(/<(br|\/p|\/div|\/li|\/tr)\b[^<>]*>/gi, '\n')
    .replace(/<\/?[a-z][^<>]*>/gi, '')
    .replace(
      /&(#x?[0-9a-f]+|[a-z][a-z0-9]*);/gi,
      (whole, name: string) => characterOf(name) ?? whole,
    )
    .replace(/[ \t\u00a0]+/g, ' ')
    .replace(/ *\n\s*/g, '\n')
    .trim();
}

/** Where what nobody is meant to read begins and ends. */
const HIDDEN = [
  [/<!--/g, /-->/g],
  [/<script\b/gi, /<\/script\s*>/gi],
  [/<style\b/gi, /<\/style\s*>/gi],
] as const;

/** In one pass: what never ends stays, rather than being looked for again and again. */
function without(text: string, from: RegExp, to: RegExp): string {
  let kept = '';
  let at = 0;
  for (;;) {
    from.lastIndex = at;
    const begin = from.exec(text);
    if (begin === null) return kept + text.slice(at);
    to.lastIndex = begin.index;
    if (to.exec(text) === null) return kept + text.slice(at);
    kept += text.slice(at, begin.index);
    at = to.lastIndex;
  }
}

/** Only whole tags count: "a<b and c>d" is no HTML. */
export function isHtml(text: string): boolean {
  return /<\/?[a-z][a-z0-9]*(\s+[\w:-]+\s*=\s*("[^"]*"|'[^']*'|[^\s"'>]+))*\s*\/?>/i.test(text);
}

/** Whether pictures, sounds or films are shown in it. */
export function showsMedia(html: string): boolean {
  return /<(img|audio|video|object|embed|iframe)\b|@@PLUGINFILE@@/i.test(html);
}

/** Whether something other than pictures is shown in it. */
export function showsOther(html: string): boolean {
  return /<(audio|video|object|embed|iframe)\b/i.test(html);
}

/** The pictures in it, with what they show in words. */
export function picturesIn(html: string): QuotedPicture[] {
  return [...html.matchAll(/<img\b[^<>]*>/gi)].map(([tag]) => ({
    src: plainText(attributeOf(tag, 'src')),
    alt: plainText(attributeOf(tag, 'alt')),
  }));
}

function attributeOf(tag: string, name: string): string {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i').exec(
    tag,
  );
  return found?.[1] ?? found?.[2] ?? found?.[3] ?? '';
}

/** sax knows HTML's names, some as the number of their character, but its types do not say so. */
const { ENTITIES } = sax as unknown as { ENTITIES: Record<string, string | number> };

function characterOf(name: string): string | undefined {
  if (name.startsWith('#')) {
    const isHex = /^#x/i.test(name);
    const code = Number.parseInt(name.slice(isHex ? 2 : 1), isHex ? 16 : 10);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
  }
  const found = Object.hasOwn(ENTITIES, name) ? ENTITIES[name] : undefined;
  return typeof found === 'number' ? String.fromCodePoint(found) : found;
}
