// `npm start`: the extension in a browser of its own, on the stand-in's HaloPSA or on a real instance.
//   npm start                                  a window with the stand-in; without a display, the tour
//   npm start -- --tour                        the whole journey headless, step by step, with pictures
//   npm start -- --halo https://x.halopsa.com  a window on a real instance
import { parseArgs } from 'node:util';
import { ordinaryFirst } from '../halo/data/ordinary-first';
import { startHalo } from '../halo/start';
import { launchChromium } from './chromium';
import { runTour } from './tour/run-tour';

const usage = [
  'npm start                                       a window with a Halo of its own; without a display, the tour',
  'npm start -- --tour                             the whole journey headless, with a picture of each step in .output/tour',
  'npm start -- --halo https://your.halopsa.com    a window on your own Halo',
].join('\n');
const { tour, halo: instance, help } = readFlags();
const hasDisplay =
  process.platform === 'darwin' ||
  process.platform === 'win32' ||
  Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

if (help) {
  console.log(usage);
} else if (tour && instance) {
  stop('Give either --tour or --halo: the tour runs on a Halo of its own.');
} else if (instance) {
  await showInstance(instance);
} else if (tour || !hasDisplay) {
  if (!tour) console.log('No display here, so the tour runs headless (npm start -- --tour does the same).');
  process.exitCode = (await runTour()) ? 0 : 1;
} else {
  await showStandIn();
}

async function showInstance(address: string): Promise<void> {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url?.protocol !== 'https:')
    stop(`--halo wants an address such as https://your.halopsa.com, not “${address}”.`);
  if (!hasDisplay) stop('A real instance needs a window to sign in to, and there is no display here.');
  const browser = await launchChromium({ headless: false });
  await show(browser, url.href);
}

async function showStandIn(): Promise<void> {
  const halo = await startHalo({});
  ordinaryFirst(halo.instance().data);
  const browser = await launchChromium({
    headless: false,
    standIn: halo,
    grant: ['https://psa.northwind.example'],
  });
  console.log('A Halo of its own is open, with made-up data: nothing here leaves this machine.');
  await show(browser, 'https://acme.halopsa.com/config/integrations/api');
  await halo.close();
}

/** Keeps the window open until the person closes it. */
async function show(browser: Awaited<ReturnType<typeof launchChromium>>, url: string): Promise<void> {
  const [page = await browser.context.newPage()] = browser.context.pages();
  await page.goto(url).catch((reason: Error) => {
    console.log(`${url} did not open: ${reason.message.split('\n')[0]}. Try it again in the window.`);
  });
  console.log(
    'Pin Halo Companion from the puzzle piece in the toolbar, and open it there. Close the window to end.',
  );
  if (browser.context.pages().length > 0) await browser.context.waitForEvent('close', { timeout: 0 });
  await browser.close();
}

function readFlags(): { tour: boolean; halo: string | undefined; help: boolean } {
  try {
    const { values } = parseArgs({
      options: { tour: { type: 'boolean' }, halo: { type: 'string' }, help: { type: 'boolean' } },
    });
    return { tour: values.tour ?? false, halo: values.halo, help: values.help ?? false };
  } catch (thrown) {
    return stop(`${thrown instanceof Error ? thrown.message : String(thrown)}.\n${usage}`);
  }
}

function stop(sentence: string): never {
  console.error(sentence);
  process.exit(2);
}
