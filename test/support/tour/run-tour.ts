import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { connect } from './connect';
import { openDiary, StepFailed } from './diary';
import { lookAround } from './look-around';
import { prepare } from './prepare';
import { setScene } from './scene';

const folder = fileURLToPath(new URL('../../../.output/tour', import.meta.url));

/**
 * The whole Gradient journey headless, from a Halo with nothing set up to records on the screen. Prints a line for each step,
 * saves a picture of each under .output/tour, and answers whether all came out as they should; the first that does not ends it.
 */
export async function runTour(): Promise<boolean> {
  const began = performance.now();
  const scene = await setScene();
  const { step, made } = openDiary(folder);
  const where = path.relative(process.cwd(), folder) || folder;
  try {
    await prepare(scene, step);
    await connect(scene, step);
    await lookAround(scene, step);
    const seconds = Math.round((performance.now() - began) / 1000);
    console.log(`All ${made()} steps went as they should, in ${seconds} s. Pictures: ${where}`);
    return true;
  } catch (thrown) {
    if (!(thrown instanceof StepFailed)) throw thrown;
    console.log(`The tour ends at step ${made()}: what follows builds on it. Pictures: ${where}`);
    return false;
  } finally {
    await scene.close();
  }
}
