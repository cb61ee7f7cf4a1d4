import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Answer, text } from './answer';

const built = fileURLToPath(new URL('../../../.output/halo-pages/', import.meta.url));

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.json': 'application/json',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
};

/** The built single-page app: its files, and its index, which says where they lie, for every other path, with 200. */
export async function page(pathname: string, basePath: string): Promise<Answer> {
  const file = path.normalize(path.join(built, decodedPath(pathname)));
  const type = types[path.extname(file)];
  if (type && file.startsWith(built)) {
    const found = await readOrNull(file);
    if (found) return { status: 200, headers: headers(type, !file.endsWith('.html')), body: found };
  }
  const index = await readOrNull(path.join(built, 'index.html'));
  if (index) {
    const body = index.toString('utf8').replace('<head>', `<head><base href="${basePath}/" />`);
    return { status: 200, headers: headers(types['.html'] ?? '', false), body };
  }
  return text('The pages of the Halo stand-in are not built. Run: npm run build:pages\n', 503);
}

const headers = (type: string, keep: boolean): Record<string, string> => ({
  'content-type': type,
  'cache-control': keep ? 'max-age=60' : 'no-cache',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
});

/** `/` for a path that cannot be decoded: it names no file, so the app answers. */
function decodedPath(pathname: string): string {
  try {
    return decodeURIComponent(pathname);
  } catch (error) {
    if (error instanceof URIError) return '/';
    throw error;
  }
}

async function readOrNull(file: string): Promise<Buffer | null> {
  try {
    return await readFile(file);
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'EISDIR'))
      return null;
    throw error;
  }
}
