import { takeScreens } from './screens/take-screens';

// npm run screens: a picture of every screen in its states, light and dark, under .output/screens.
await takeScreens();
