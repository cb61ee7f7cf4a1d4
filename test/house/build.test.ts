import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { contentScriptFile, hostedHalo } from '../../entrypoints/background/hosts/hosts';
import { bytesOf, filesBeforeFirstPaint } from '../support/built-files';
import { root, sourceFiles } from './source-files';

const output = path.join(root, '.output/chrome-mv3');
const manifestText = fs.readFileSync(path.join(output, 'manifest.json'), 'utf8');
const manifest = JSON.parse(manifestText) as {
  permissions: string[];
  host_permissions: string[];
  optional_host_permissions: string[];
  content_scripts: { matches: string[]; js: string[]; all_frames?: boolean; run_at?: string }[];
  content_security_policy?: unknown;
  externally_connectable?: unknown;
  web_accessible_resources?: unknown;
  icons: Record<string, string>;
  action: { default_icon?: Record<string, string> };
};

/** What the code must call for a permission to be earned. */
const uses: Readonly<Record<string, RegExp>> = {
  storage: /browser\.storage\./,
  alarms: /browser\.alarms\./,
  notifications: /browser\.notifications\./,
  scripting: /browser\.scripting\./,
  sidePanel: /sidePanel\b/,
  // Half a million records do not fit the ordinary quota of a nearly full disk.
  unlimitedStorage: /openDB/,
};

describe('the production manifest', () => {
  it('asks for hosted HaloPSA at install and for nothing else', () => {
    expect(manifest.host_permissions).toEqual([hostedHalo]);
    expect(manifest.optional_host_permissions).toEqual(['https://*/*']);
    expect(manifest.content_scripts.flatMap(({ matches }) => matches)).toEqual([hostedHalo]);
  });

  it('names neither localhost nor every site', () => {
    expect(manifestText).not.toMatch(/localhost|127\.0\.0\.1|<all_urls>|http:\/\//);
  });

  it('asks for no permission the code does not use', () => {
    const all = sourceFiles.map(({ text }) => text).join('\n');
    const unearned = manifest.permissions.filter((permission) => !uses[permission]?.test(all));
    expect(unearned).toEqual([]);
  });

  it('keeps the default content security policy and opens nothing to web pages', () => {
    expect(manifest.content_security_policy).toBeUndefined();
    expect(manifest.externally_connectable).toBeUndefined();
    expect(manifest.web_accessible_resources).toBeUndefined();
  });

  it('has an icon of its own for each size, as large as it says', () => {
    expect(Object.keys(manifest.icons)).toEqual(['16', '32', '48', '96', '128']);
    for (const [size, file] of Object.entries(manifest.icons)) {
      const png = fs.readFileSync(path.join(output, file));
      expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
      // Width and height stand in the first chunk, IHDR.
      expect([png.readUInt32BE(16), png.readUInt32BE(20)], file).toEqual([Number(size), Number(size)]);
    }
  });

  it('injects one content script, in the top frame only', () => {
    expect(manifest.content_scripts.flatMap(({ js }) => js)).toEqual([contentScriptFile]);
    expect(manifest.content_scripts.some((script) => script.all_frames)).toBe(false);
  });
});

describe('the build', () => {
  it('opens the popup with at most 60 KB of scripts and styles', () => {
    const first = filesBeforeFirstPaint(output, 'popup.html');
    expect(first.length).toBeGreaterThan(2);
    expect(bytesOf(output, first)).toBeLessThanOrEqual(60 * 1024);
  });

  it('waits for no file but the page itself before the popup is painted, and names two scripts in it', () => {
    const html = fs.readFileSync(path.join(output, 'popup.html'), 'utf8');
    expect(html).toContain('<style>:root{');
    expect(html.match(/<link rel="stylesheet"(?! disabled)/g)).toBeNull();
    expect(html.match(/(?:src|href)="[^"]+\.js"/g)).toHaveLength(2);
  });

  it('has no polyfill in the popup and the side panel', () => {
    const scripts = ['popup.html', 'sidepanel.html'].flatMap((page) => filesBeforeFirstPaint(output, page));
    const polyfilled = scripts.filter((name) =>
      /wrappedMethod|webextension-polyfill/.test(fs.readFileSync(path.join(output, name), 'utf8')),
    );
    expect(polyfilled).toEqual([]);
  });

  it('has no code that is made from text at run time', () => {
    const scripts = fs
      .readdirSync(output, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.js'));
    const evaluating = scripts.filter((name) =>
      /\bnew Function\(|\beval\(/.test(fs.readFileSync(path.join(output, name), 'utf8')),
    );
    expect(scripts.length).toBeGreaterThan(3);
    expect(evaluating).toEqual([]);
  });
});
