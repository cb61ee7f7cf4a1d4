import { fakeBrowser } from 'wxt/testing/fake-browser';

// Troubles of the disk are kept in the browser's session memory, which no run of Node has.
const scope = globalThis as { chrome?: object };
scope.chrome = { ...scope.chrome, storage: fakeBrowser.storage };
