import fs from 'node:fs';
import path from 'node:path';

/** The scripts and styles a built page names, and whatever those scripts import at once; what they fetch later is not among them. */
export function filesBeforeFirstPaint(folder: string, page: string): string[] {
  const html = fs.readFileSync(path.join(folder, page), 'utf8');
  const found = new Set(
    [...html.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)].map(([, name]) => name ?? ''),
  );
  for (const name of found) {
    if (!name.endsWith('.js')) continue;
    const text = fs.readFileSync(path.join(folder, name), 'utf8');
    const statics = text.matchAll(/(?:^|[;}\n])(?:import|export)\b[^"'()]*?["'](\.{1,2}\/[^"']+)["']/g);
    for (const [, target = ''] of statics) found.add(path.posix.join(path.posix.dirname(name), target));
  }
  return [...found];
}

/** The size of these files together. */
export const bytesOf = (folder: string, files: readonly string[]): number =>
  files.reduce((sum, name) => sum + fs.statSync(path.join(folder, name)).size, 0);
