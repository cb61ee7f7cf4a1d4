import { parseArgs } from 'node:util';
import { takeScreens } from './screens/take-screens';

// npm run screens [-- --language de] [--scene wizard] [--look forced]: a picture of every screen in its states, light and dark
// (forced: in the colours a system forces), under .output/screens.
const { language, scene, look } = parseArgs({
  options: {
    language: { type: 'string' },
    scene: { type: 'string', multiple: true },
    look: { type: 'string', multiple: true },
  },
}).values;
await takeScreens({ language: language ?? null, scenes: scene ?? [], looks: look ?? [] });
