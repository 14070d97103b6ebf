/**
 * Serves pages to the browsers under test, on loopback, by host name and path.
 *
 * One port speaks http and https, for hosts that browsers upgrade by themselves. It never fetches anything and
 * answers 404 for what it was not given.
 */
import { createReadStream } from 'node:fs';
import { createServer as createHttpServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { createGunzip } from 'node:zlib';
import { selfSigned } from './self-signed';

/** Scripts of a saved page do not run, so that it stands still. */
export const STILL = { 'content-security-policy': "script-src 'none'" } as const;

export interface ServedPage {
  /** Text or bytes; or `file`, a path on disk, unpacked when it ends in `.gz`. */
  readonly body?: string | Buffer;
  readonly file?: string;
  /** Default `text/html; charset=utf-8`. */
  readonly contentType?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly status?: number;
  /** Answers only after so long. */
  readonly delayMs?: number;
}

export interface PageServer {
  readonly port: number;
  /** Serves `page` at this address from now on; `host` `*` answers for every host. Returns the full http address. */
  serve(host: string, path: string, page: ServedPage): string;
  /** The http address of a path under a host name, with the port. */
  url(host: string, path: string): string;
  /** Paths asked for since the start, as `host/path`. */
  readonly requests: readonly string[];
  close(): Promise<void>;
}

/** Starts a server on a free port of 127.0.0.1. */
export async function startPageServer(): Promise<PageServer> {
  const pages = new Map<string, ServedPage>();
  const requests: string[] = [];
  const sockets = new Set<Socket>();
  const answer = (request: IncomingMessage, response: ServerResponse) => {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '');
    const path = (request.url ?? '/').replace(/\?.*$/, '');
    requests.push(`${host}${path}`);
    respond(response, pages.get(`${host} ${path}`) ?? pages.get(`* ${path}`));
  };
  const http = createHttpServer(answer);
  const https = createTlsServer(selfSigned(), answer);
  const front = createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => socket.destroy());
    socket.once('readable', () => {
      const first: Buffer | null = socket.read(1);
      if (!first) return;
      socket.unshift(first);
      // 0x16 opens a TLS handshake, and no http method.
      (first[0] === 0x16 ? https : http).emit('connection', socket);
    });
  });
  await new Promise<void>((resolve) => front.listen(0, '127.0.0.1', resolve));
  const { port } = front.address() as AddressInfo;
  const url = (host: string, path: string) => `http://${host === '*' ? '127.0.0.1' : host}:${port}${path}`;
  return {
    port,
    url,
    requests,
    serve: (host, path, page) => {
      pages.set(`${host} ${path}`, page);
      return url(host, path);
    },
    close: () =>
      new Promise((resolve) => {
        front.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

function respond(response: ServerResponse, page: ServedPage | undefined): void {
  if (!page) {
    // An absent icon is no error: it would be one in the console of every page.
    const status = response.req.url === '/favicon.ico' ? 204 : 404;
    response.writeHead(status, { 'content-type': 'text/plain' }).end();
    return;
  }
  const timer = setTimeout(() => {
    response.writeHead(page.status ?? 200, {
      'content-type': page.contentType ?? 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      ...page.headers,
    });
    if (!page.file) return response.end(page.body ?? '');
    const file = createReadStream(page.file);
    (page.file.endsWith('.gz') ? file.pipe(createGunzip()) : file).pipe(response);
  }, page.delayMs ?? 0);
  response.once('close', () => clearTimeout(timer));
}
