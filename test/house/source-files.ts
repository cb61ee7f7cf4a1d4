import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));

export interface SourceFile {
  /** Path from the root, with forward slashes. */
  readonly file: string;
  readonly text: string;
}

const sourceFolders = ['lib', 'components', 'entrypoints'];

/** Every TypeScript source file of the product. */
export const sourceFiles: readonly SourceFile[] = sourceFolders.flatMap((folder) =>
  fs
    .readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => path.join(folder, name))
    .map((file) => ({
      file: file.replaceAll('\\', '/'),
      text: fs.readFileSync(path.join(root, file), 'utf8'),
    })),
);

export interface ImportOf {
  readonly file: string;
  /** A path from the root for relative imports, else the package's specifier. */
  readonly target: string;
  readonly relative: boolean;
  readonly typesOnly: boolean;
}

const importPattern = /^(?:import|export)\s+(type\s+)?(?:([\w\s{},*$]+?)\s+from\s+)?['"]([^'"\n]+)['"]/gm;
const dynamicPattern = /\bimport\(\s*['"]([^'"]+)['"]\s*\)/g;

/** The imports of one file, as written; `import { type A }` counts as types only when every name is a type. */
export function importsOf({ file, text }: SourceFile): ImportOf[] {
  const found = [...text.matchAll(importPattern)].map(([, type, names, specifier]) =>
    toImport(file, specifier ?? '', Boolean(type) || allTypes(names ?? '')),
  );
  const dynamic = [...text.matchAll(dynamicPattern)].map(([, specifier]) =>
    toImport(file, specifier ?? '', false),
  );
  return [...found, ...dynamic];
}

function toImport(file: string, specifier: string, typesOnly: boolean): ImportOf {
  const relative = specifier.startsWith('.');
  const target = relative ? path.posix.join(path.posix.dirname(file), specifier) : specifier;
  return { file, target, relative, typesOnly };
}

function allTypes(names: string): boolean {
  const inside = names.match(/^\{([\s\S]*)\}$/)?.[1];
  if (inside === undefined) return false;
  const each = inside.split(',').map((name) => name.trim());
  return each.filter(Boolean).every((name) => name.startsWith('type '));
}
