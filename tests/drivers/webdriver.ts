import type { Wire } from './wire';

/** One session of classic WebDriver over HTTP. */
export interface WebDriver {
  get(path: string): Promise<Wire>;
  post(path: string, body: object): Promise<Wire>;
  delete(path: string): Promise<Wire>;
  /** Ends the session; the driver process stays. */
  end(): Promise<void>;
}

/** Opens a session with these capabilities. Rejects with the driver's words. */
export async function webDriver(base: string, alwaysMatch: object): Promise<WebDriver> {
  const { sessionId } = await ask('POST', `${base}/session`, { capabilities: { alwaysMatch } });
  const at = (path: string) => `${base}/session/${sessionId}/${path}`;
  return {
    get: (path) => ask('GET', at(path)),
    post: (path, body) => ask('POST', at(path), body),
    delete: (path) => ask('DELETE', at(path)),
    end: async () => {
      await ask('DELETE', `${base}/session/${sessionId}`);
    },
  };
}

async function ask(method: string, address: string, body?: object): Promise<Wire> {
  const response = await fetch(address, { method, ...(body ? { body: JSON.stringify(body) } : {}) });
  const { value } = (await response.json()) as { value: Wire };
  if (!response.ok) throw new Error(`${value.error}: ${value.message}`);
  return value;
}
