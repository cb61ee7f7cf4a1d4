import type { Alias } from '../../lib/page/alias';
import { type FormMemory, keyOf, leave, newMemory } from '../../lib/page/form-memory';
import { markupPrint, type PagePrint, pagePrint } from '../../lib/page/page-print';
import { type Place, recognise } from '../../lib/page/recognise';
import type { Panel } from '../halo-panel/panel';
import { isAlive, onRevision } from './extension';
import { createLoader } from './loader';
import { createReporter } from './report';
import { createGoneReporter } from './report-gone';
import { secondLookMs, watchPage } from './watch-page';
import { watchSaves, withdrawRefused } from './watch-saves';

const mark = Symbol.for('halo-companion');

interface Running {
  isAlive(): boolean;
  stop(): void;
}

/**
 * Follows the admin through Halo, once per page however often it is injected. A copy left behind by an update of the extension is
 * stopped by the new one, or stops by itself, without a word; so does one on a host that was withdrawn, until it is put here again.
 */
export function start(): void {
  const world = globalThis as unknown as { [mark]?: Running };
  if (world[mark]?.isAlive()) return;
  world[mark]?.stop();

  const memory: FormMemory = newMemory();
  const stops: (() => void)[] = [];
  let stopped = false;
  const lives = () => !stopped && isAlive();
  let again = 0;
  const stop = () => {
    stopped = true;
    clearTimeout(again);
    for (const each of stops.splice(0)) each();
  };
  let panel: Panel | null = null;
  let aliases: readonly Alias[] = [];
  /** The page as it was read and told last; null where it has to be read again in any case. */
  let told: PagePrint | null = null;
  const reporter = createReporter({
    heard(model, seen) {
      if (stopped) return;
      const pointed = JSON.stringify(model.aliases) !== JSON.stringify(aliases);
      aliases = model.aliases;
      if (model.goal) panel?.marker.follow(model.goal);
      panel?.marker.looked(seen, aliases);
      panel?.show(model, seen);
      if (pointed) look();
    },
    silent() {
      if (stopped) return;
      told = null;
      panel?.silent();
    },
    nothing: () => panel?.hide(),
    stop,
  });
  const isOurs = (target: EventTarget | null) => panel !== null && target === panel.host;
  const gone = createGoneReporter(stop);
  const load = createLoader(() => look(), stop);
  /** The record of the address at the last look. */
  let here: Place | null = null;
  /** What of the page's print has been taken already need not be again. */
  const lookAt = ({ markup, state }: Partial<PagePrint>) => {
    told = null;
    clearTimeout(again);
    if (!lives()) return stop();
    const place = recognise(location);
    here = place;
    if (!place) {
      leave(memory);
      gone.listed();
      return reporter.report(null);
    }
    const tools = load();
    if (!tools) return;
    withdrawRefused(memory);
    panel ??= tools.createPanel(look);
    const seen = tools.reader.readPage(document, place, { memory, aliases });
    // First of all, so that the background judges while the rest is done here.
    reporter.report(seen);
    panel.marker.looked(seen, aliases);
    panel.looked();
    // What is not filled yet may never be, and then nothing changes on the page.
    if (memory.waits) again = window.setTimeout(look, secondLookMs);
    else if (seen) told = pagePrint(document, markup, state);
    if (seen) gone.forget();
    else gone.absent(place);
  };
  const look = () => lookAt({});
  const settled = () => {
    if (!told || !lives()) return look();
    const markup = markupPrint(document);
    // The rest of a print costs a layout: after a change the admin sees, it is taken while the background judges.
    if (markup !== told.markup) return lookAt({ markup });
    const print = pagePrint(document, markup);
    if (print.state !== told.state) lookAt(print);
  };
  /** What stands on the page as the address changes is remembered as the record's before, and judged no more. */
  const leaving = () => {
    const tools = here && keyOf(here) === memory.key ? load() : null;
    const next = recognise(location);
    const isOther = !next || keyOf(next) !== memory.key;
    if (here && tools && isOther) tools.reader.readPage(document, here, { memory, aliases });
    // A verdict on one record must not stand over another while that is being read.
    if (isOther) reporter.report(null);
    here = next;
  };
  stops.push(
    () => panel?.remove(),
    watchPage(settled, leaving, isOurs, memory),
    watchSaves(look, isOurs, memory),
    onRevision(() => {
      reporter.forget();
      look();
    }),
  );
  world[mark] = { isAlive: lives, stop };
  look();
}
