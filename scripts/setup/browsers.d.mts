/** The types of `browsers.mjs`, which is plain JavaScript because it runs before there is a compiler. */
export type Engine = 'chromium' | 'firefox' | 'webkit' | 'window';
export function findBrowser(engine: Engine): string;
export function findMiniBrowser(): string | null;
export function ensureBrowsers(engines: readonly Engine[]): Promise<Partial<Record<Engine, string>>>;
