import { messagesIn } from './messages-in';

// Outside a browser nothing knows the messages.
const scope = globalThis as { chrome?: { i18n?: object } };
scope.chrome ??= {};
scope.chrome.i18n = { ...scope.chrome.i18n, getMessage: messagesIn('en') };
