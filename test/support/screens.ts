import { parseArgs } from 'node:util';
import { takeScreens } from './screens/take-screens';

// npm run screens [-- --language de] [--scene wizard]: a picture of every screen in its states, light and dark, under
// .output/screens.
const { language, scene } = parseArgs({
  options: { language: { type: 'string' }, scene: { type: 'string', multiple: true } },
}).values;
await takeScreens({ language: language ?? null, scenes: scene ?? [] });
