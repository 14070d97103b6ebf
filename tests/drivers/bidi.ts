/** The wire of WebDriver BiDi: commands with numbers, answers by number, events by name. */
import type { Wire } from './wire';

export interface Bidi {
  /** Sends a command; resolves to its result, rejects with the browser's words. */
  send(method: string, params: object): Promise<Wire>;
  /** Calls `listener` with the parameters of every event of that name. */
  on(event: string, listener: (params: Wire) => void): void;
  close(): void;
}

/** Opens the socket of a remote end. */
export async function connectBidi(address: string): Promise<Bidi> {
  const socket = new WebSocket(address);
  await new Promise<void>((resolve, reject) => {
    socket.onopen = () => resolve();
    socket.onerror = () => reject(new Error(`cannot connect to ${address}`));
  });
  const waiting = new Map<
    number,
    { method: string; resolve: (result: Wire) => void; reject: (error: Error) => void }
  >();
  const listeners = new Map<string, ((params: Wire) => void)[]>();
  let last = 0;
  socket.onmessage = ({ data }) => {
    const message = JSON.parse(String(data));
    if (message.type === 'event') {
      for (const listener of listeners.get(message.method) ?? []) listener(message.params);
      return;
    }
    const asker = waiting.get(message.id);
    waiting.delete(message.id);
    if (message.type === 'success') asker?.resolve(message.result);
    else asker?.reject(new Error(`${asker.method}: ${message.error}: ${message.message}`));
  };
  socket.onclose = () => {
    for (const { reject } of waiting.values()) reject(new Error('the browser closed the connection'));
    waiting.clear();
  };
  return {
    send: (method, params) =>
      new Promise((resolve, reject) => {
        last += 1;
        if (socket.readyState !== WebSocket.OPEN) return reject(new Error('the browser is closed'));
        waiting.set(last, { method, resolve, reject });
        socket.send(JSON.stringify({ id: last, method, params }));
      }),
    on: (event, listener) => {
      listeners.set(event, [...(listeners.get(event) ?? []), listener]);
    },
    close: () => socket.close(),
  };
}
