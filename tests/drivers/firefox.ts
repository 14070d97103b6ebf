import type { BrowserDriver, StartOptions } from './driver';
export async function startFirefox(_o: StartOptions): Promise<BrowserDriver> { throw new Error('soon'); }
