import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { messagesIn } from './messages-in';

// The fake browser knows no messages, and it is put in the place of the real one after this.
Object.assign(fakeBrowser.i18n, { getMessage: messagesIn('en') });

// Where files share their modules, one that has taken these away would leave the next without a browser.
vi.stubGlobal('chrome', fakeBrowser);
vi.stubGlobal('browser', fakeBrowser);
