import fs from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

export const ROOT = path.resolve(import.meta.dirname, '../..');

export interface Import {
  /** As written. */
  name: string;
  /** The file below ROOT with forward slashes, or null for a package. */
  file: string | null;
  /** Leaves no trace in the running program. */
  typeOnly: boolean;
}
export interface SourceFile {
  /** Below ROOT, with forward slashes. */
  file: string;
  lines: number;
  tree: ts.SourceFile;
  imports: Import[];
}

const SKIPPED = new Set(['node_modules', 'generated', '.next', 'data', 'test-results']);

/** All TypeScript and JavaScript below the given folders, with their imports resolved. */
export function readSources(folders: string[]): SourceFile[] {
  const options = compilerOptions();
  return folders.flatMap(filesIn).map((file) => {
    const text = fs.readFileSync(path.join(ROOT, file), 'utf8');
    const tree = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
    const imports = importsOf(tree).map(({ name, typeOnly }) => {
      return { name, typeOnly, file: resolve(name, file, options) };
    });
    return { file, lines: text.split('\n').length - 1, tree, imports };
  });
}

/** Calls `visit` for every node of a file. */
export function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  node.forEachChild((child) => walk(child, visit));
}

function filesIn(folder: string): string[] {
  const at = path.join(ROOT, folder);
  if (!fs.existsSync(at)) return [];
  return fs.readdirSync(at, { withFileTypes: true }).flatMap((entry) => {
    const file = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return SKIPPED.has(entry.name) ? [] : filesIn(file);
    return /\.(tsx?|m?js)$/.test(entry.name) ? [file] : [];
  });
}

function compilerOptions(): ts.CompilerOptions {
  const { config } = ts.readConfigFile(path.join(ROOT, 'tsconfig.json'), (file) =>
    fs.readFileSync(file, 'utf8'),
  ) as { config: object };
  return ts.parseJsonConfigFileContent(config, { ...ts.sys, readDirectory: () => [] }, ROOT)
    .options;
}

function importsOf(tree: ts.SourceFile): Omit<Import, 'file'>[] {
  const found: Omit<Import, 'file'>[] = [];
  walk(tree, (node) => {
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
      found.push({ name: node.moduleSpecifier.text, typeOnly: isTypeOnly(node.importClause) });
    } else if (ts.isExportDeclaration(node) && node.moduleSpecifier) {
      const name = (node.moduleSpecifier as ts.StringLiteral).text;
      found.push({ name, typeOnly: node.isTypeOnly });
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [argument] = node.arguments;
      if (argument && ts.isStringLiteral(argument)) {
        found.push({ name: argument.text, typeOnly: false });
      }
    }
  });
  return found;
}

function isTypeOnly(clause: ts.ImportClause | undefined): boolean {
  if (clause === undefined) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const named = clause.namedBindings;
  return (
    clause.name === undefined &&
    named !== undefined &&
    ts.isNamedImports(named) &&
    named.elements.every((element) => element.isTypeOnly)
  );
}

function resolve(name: string, from: string, options: ts.CompilerOptions): string | null {
  if (!/^[.#]/.test(name)) return null;
  const source = path.join(ROOT, from);
  const found = ts.resolveModuleName(name, source, options, ts.sys).resolvedModule;
  // Styles and data are not modules to TypeScript, but they have a place all the same.
  const file =
    found?.resolvedFileName ??
    (name.startsWith('#') ? path.join(ROOT, name.slice(1)) : path.resolve(source, '..', name));
  return path.relative(ROOT, file).split(path.sep).join('/');
}
