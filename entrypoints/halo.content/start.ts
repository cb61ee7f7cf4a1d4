import type { Alias } from '../../lib/page/alias';
import { type FormMemory, leave, newMemory } from '../../lib/page/form-memory';
import { recognise } from '../../lib/page/recognise';
import { isAlive, onRevision } from './extension';
import { createPanel } from './panel/create-panel';
import { createReaderLoader } from './reader';
import { createReporter } from './report';
import { createGoneReporter } from './report-gone';
import { secondLookMs, watchPage } from './watch-page';
import { watchSaves } from './watch-saves';

const mark = Symbol.for('halo-companion');

interface Running {
  isAlive(): boolean;
  stop(): void;
}

/**
 * Follows the admin through Halo, once per page however often it is injected. A copy left behind by an update of the extension is
 * stopped by the new one, or stops by itself, without a word.
 */
export function start(): void {
  const world = globalThis as unknown as { [mark]?: Running };
  if (world[mark]?.isAlive()) return;
  world[mark]?.stop();

  const memory: FormMemory = newMemory();
  const stops: (() => void)[] = [];
  const stop = () => {
    for (const each of stops.splice(0)) each();
  };
  const panel = createPanel();
  let aliases: readonly Alias[] = [];
  const reporter = createReporter(
    panel,
    (model, seen) => {
      const pointed = JSON.stringify(model.aliases) !== JSON.stringify(aliases);
      aliases = model.aliases;
      if (model.goal) panel.marker.follow(model.goal);
      panel.marker.looked(seen, aliases);
      panel.show(model, seen);
      if (pointed) look();
    },
    stop,
  );
  const gone = createGoneReporter();
  const reader = createReaderLoader(() => look());
  const look = () => {
    if (!isAlive()) return stop();
    const place = recognise(location);
    if (!place) {
      leave(memory);
      gone.listed();
      return reporter.report(null);
    }
    const loaded = reader();
    if (!loaded) return;
    const seen = loaded.readPage(document, place, { memory, aliases });
    panel.marker.looked(seen, aliases);
    reporter.report(seen);
    // What is not filled yet may never be, and then nothing changes on the page.
    if (seen && memory.waits) setTimeout(look, secondLookMs);
    if (seen) gone.forget();
    else gone.absent(place);
  };
  stops.push(
    panel.remove,
    watchPage(look, panel.host, memory),
    watchSaves(look, panel.host, memory),
    onRevision(() => {
      reporter.forget();
      look();
    }),
  );
  world[mark] = { isAlive, stop };
  look();
}
