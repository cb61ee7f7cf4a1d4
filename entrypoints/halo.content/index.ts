import { defineContentScript } from 'wxt/utils/define-content-script';
import { start } from './start';

export default defineContentScript({
  matches: ['https://*.halopsa.com/*'],
  runAt: 'document_idle',
  allFrames: false,
  main: start,
});
