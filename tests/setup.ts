/** Stubs what `fakeBrowser` answers with "not implemented", and starts every test with an empty browser. */
import { beforeEach } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

beforeEach(() => {
  fakeBrowser.reset();
});
