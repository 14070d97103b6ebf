import type { BrowserDriver, StartOptions } from './driver';
export async function startWebKit(_o: StartOptions): Promise<BrowserDriver> {
  throw new Error('soon');
}
