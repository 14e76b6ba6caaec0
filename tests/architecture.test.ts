import fs from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { ROOT, readSources, type SourceFile, walk } from './support/sourceFiles';

/**
 * The borders of the program: which part may import which. A file belongs to the first zone that
 * matches it. In a list, a name is a zone; `own` is the file's own page folder.
 */
const ZONES: [name: string, files: RegExp, mayImport: string[]][] = [
  ['game/random', /^game\/(random|slices)\.ts$/, []],
  ['game/deck', /^game\/deck\//, ['game/random']],
  ['game/gate', /^game\/gate\//, ['game/random', 'game/deck']],
  ['game/room', /^game\/room\//, ['game/random', 'game/deck', 'game/gate', 'game/lesson']],
  ['game/lesson', /^game\/lesson\//, ['game/random', 'game/deck', 'game/gate', 'game/room']],
  ['game/bots', /^game\/bots\//, ['game/random', 'game/deck', 'game/gate', 'game/room']],
  ['game/protocol', /^game\/protocol\//, ['game']],

  ['prisma/generated', /^prisma\/generated\//, []],
  ['prisma/engine', /^prisma\/engine\//, ['server/storage']],
  ['prisma/seed', /^prisma\/seed\//, ['game', 'prisma/generated']],

  ['server/start', /^server\/(start\/|index\.ts$)/, ['server', 'prisma/seed']],
  ['server/storage', /^server\/storage\//, ['game', 'server', 'prisma/generated']],
  ['server/pages', /^server\/pages\.ts$/, ['server']],
  ['server', /^server\//, ['game', 'server', 'prisma/generated']],

  ['app/_text', /^app\/_text\//, ['game']],
  ['app/_ui', /^app\/_ui\//, ['game/deck', 'app/_text']],
  ['app/_figures', /^app\/_figures\//, ['game', 'app/_text', 'app/_ui']],
  ['app/_live', /^app\/_live\//, ['game', 'app/_text']],
  [
    'app/_shared',
    /^app\/_[^/]+\//,
    ['game', 'app/_shared', 'app/_text', 'app/_ui', 'app/_figures', 'app/_live'],
  ],
  ['app/api', /^app\/(.*\/)?route\.ts$/, ['own', 'game', 'server', 'app/_shared', 'app/_text']],
  [
    'app',
    /^app\//,
    [
      'own',
      'game',
      'server/pages',
      'app/_shared',
      'app/_text',
      'app/_ui',
      'app/_figures',
      'app/_live',
    ],
  ],
];

/** Packages that only some may use; every other package is free outside of game/. */
const PACKAGES: [name: RegExp, users: RegExp][] = [
  [/^zod/, /^(game\/protocol|server)\//],
  [/^better-auth/, /^server\/auth\//],
  [/^socket\.io-client/, /^app\/_live\//],
  [/^socket\.io$/, /^server\/(createServer\.ts$|sockets\/)/],
  [/^pixi\.js/, /^app\/_figures\//],
  [/^(pg$|@prisma\/|@electric-sql\/)/, /^(server\/storage|prisma)\//],
  [/^(next|react)(\/|$)/, /^(app\/|server\/start\/)/],
  [/^node:/, /^(server|prisma|app\/api)\//],
];

/** Known breaches, each with its reason. This list may only shrink. */
const EXCEPTIONS: Record<string, string> = {};

const LONGEST_FILE = 400;
const sources = readSources(['app', 'game', 'server', 'prisma']);
const isProgram = ({ file }: SourceFile) => !file.startsWith('prisma/seed/decks/');

describe('imports', () => {
  it('stay inside the borders', () => {
    const breaches = sources.flatMap((source) =>
      source.imports
        .filter(({ file }) => file !== null && !mayImport(source.file, file))
        .map(({ file }) => `${source.file} → ${file}`),
    );
    expect(breaches.filter((breach) => !(breach in EXCEPTIONS))).toEqual([]);
    expect(Object.keys(EXCEPTIONS).filter((known) => !breaches.includes(known))).toEqual([]);
  });

  it('lead to files that exist', () => {
    const lost = sources.flatMap((source) =>
      source.imports
        .filter(({ file }) => file !== null && !fs.existsSync(path.join(ROOT, file)))
        .map(({ name }) => `${source.file} → ${name}`),
    );
    expect(lost).toEqual([]);
  });

  it('bring packages in where they belong', () => {
    const breaches = sources.flatMap((source) =>
      source.imports
        .filter(({ file, name }) => file === null && !mayUse(source.file, name))
        .map(({ name }) => `${source.file} → ${name}`),
    );
    expect(breaches).toEqual([]);
  });

  it('cross folders by name and stay inside one by a relative path', () => {
    const climbing = sources.flatMap((source) =>
      source.imports
        .filter(({ file, name }) => name.startsWith('../') && topOf(file) !== topOf(source.file))
        // Prisma's own loader and engine know no aliases.
        .filter(() => !source.file.startsWith('prisma/engine/'))
        .map(({ name }) => `${source.file} → ${name}`),
    );
    expect(climbing).toEqual([]);
  });

  it('form no cycle', () => {
    expect(findCycles(sources)).toEqual([]);
  });
});

describe('files', () => {
  it('are in a zone', () => {
    expect(sources.filter(({ file }) => zoneOf(file) === undefined)).toEqual([]);
  });

  it(`have at most ${LONGEST_FILE} lines`, () => {
    const long = sources.filter(isProgram).filter(({ lines }) => lines > LONGEST_FILE);
    expect(long.map(({ file, lines }) => `${file}: ${lines}`)).toEqual([]);
  });

  it('are named after what they hold', () => {
    const vague = /(^|\/)(index|utils?|helpers?|misc|common)(\.[a-z]+|\/)/i;
    const named = sources.map(({ file }) => file).filter((file) => file !== 'server/index.ts');
    expect(named.filter((file) => vague.test(file))).toEqual([]);
  });
});

describe('game/', () => {
  it('reads no clock and throws no dice', () => {
    const found = sources
      .filter(({ file }) => file.startsWith('game/'))
      .flatMap(({ file, tree }) => impuritiesIn(tree).map((name) => `${file}: ${name}`));
    expect(found).toEqual([]);
  });
});

describe('the environment', () => {
  it('is read in server/env.ts only', () => {
    const readers = sources
      .filter(({ file }) => !file.startsWith('prisma/seed/'))
      .filter(({ tree }) => readsEnvironment(tree))
      .map(({ file }) => file);
    expect(readers).toEqual(['server/env.ts']);
  });
});

describe('the documents', () => {
  const written = ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'game/RULES.md'];
  it.each(written.filter((file) => fs.existsSync(path.join(ROOT, file))))(
    '%s names only files that exist',
    (file) => {
      const text = fs.readFileSync(path.join(ROOT, file), 'utf8');
      expect(pathsIn(text).filter((name) => !names(name))).toEqual([]);
    },
  );
});

function zoneOf(file: string) {
  return ZONES.find(([, files]) => files.test(file));
}

function topOf(file: string | null): string | undefined {
  return file?.split('/')[0];
}

/** The page folder of a file in app/: `app/play` for app/play/[code]/page.tsx, else app itself. */
function pageFolderOf(file: string): string {
  const parts = file.split('/');
  return parts.length > 2 ? parts.slice(0, 2).join('/') : 'app';
}

function mayImport(from: string, to: string): boolean {
  const [name, , allowed] = zoneOf(from) ?? ['', /^$/, []];
  const target = zoneOf(to)?.[0];
  if (target === undefined) return false;
  if (target === 'app' || target === 'app/api') {
    return allowed.includes('own') && pageFolderOf(from) === pageFolderOf(to);
  }
  return (
    target === name ||
    allowed.includes(target) ||
    allowed.some((zone) => target.startsWith(`${zone}/`))
  );
}

function mayUse(from: string, name: string): boolean {
  if (from.startsWith('game/') && !from.startsWith('game/protocol/')) return false;
  return PACKAGES.every(([packages, users]) => !packages.test(name) || users.test(from));
}

/** Circles of files that need each other to run; types may point both ways. */
function findCycles(files: SourceFile[]): string[] {
  const graph = new Map(
    files.map(({ file, imports }) => [
      file,
      imports.flatMap((found) => (found.typeOnly || found.file === null ? [] : [found.file])),
    ]),
  );
  const done = new Set<string>();
  const cycles: string[] = [];
  const visit = (file: string, way: string[]) => {
    const at = way.indexOf(file);
    if (at >= 0) cycles.push([...way.slice(at), file].join(' → '));
    if (at >= 0 || done.has(file)) return;
    for (const next of graph.get(file) ?? []) visit(next, [...way, file]);
    done.add(file);
  };
  for (const file of graph.keys()) visit(file, []);
  return cycles;
}

function impuritiesIn(tree: ts.SourceFile): string[] {
  const found: string[] = [];
  walk(tree, (node) => {
    if (!ts.isIdentifier(node)) return;
    const { parent } = node;
    const isMember = ts.isPropertyAccessExpression(parent) && parent.name === node;
    if (isMember) {
      if (parent.getText() === 'Math.random') found.push('Math.random');
    } else if (node.text === 'Date' && !ts.isTypeReferenceNode(parent)) found.push('Date');
  });
  return found;
}

function readsEnvironment(tree: ts.SourceFile): boolean {
  let reads = false;
  walk(tree, (node) => {
    reads ||= ts.isPropertyAccessExpression(node) && node.getText() === 'process.env';
  });
  return reads;
}

/** A module may be named without its ending. */
function names(name: string): boolean {
  return ['', '.ts', '.tsx'].some((ending) => fs.existsSync(path.join(ROOT, name + ending)));
}

/** What a document writes as code and looks like a file or folder of the project. */
function pathsIn(text: string): string[] {
  const inCode = [...text.matchAll(/`([^`\s]+)`/g)].map(([, code]) => code ?? '');
  return inCode
    .filter((code) => /^(app|game|server|prisma|public|tests)\/[\w./[\]-]+$/.test(code))
    .filter((code) => !code.startsWith('prisma/generated'))
    .map((code) => code.replace(/\/$/, ''));
}
