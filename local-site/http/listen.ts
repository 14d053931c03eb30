import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import type { SiteResponse } from './contracts';
import { reportError } from './reportError';

/** Largest body taken, in bytes; SharePoint's own limit for one file upload request is 250 MB. */
const LARGEST_BODY = 250 * 1024 * 1024;

/** One request as it came over the wire; nothing is decided yet. */
export interface IncomingRequest {
  readonly method: string;
  readonly target: string;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: () => Promise<Buffer>;
}

/** Answers everything; `undefined` drops the connection without an answer (a test switch: lost response). */
export type Responder = (request: IncomingRequest) => Promise<SiteResponse | undefined>;

/** A server that listens. */
export interface Listening {
  readonly port: number;
  /** Takes nothing more, lets what is being answered be answered (at most PATIENCE milliseconds), and ends. */
  stop(): Promise<void>;
}

const PATIENCE = 2000;

/** Listens on the loopback address only. Rejects with the system's error (EADDRINUSE) when the port is taken. */
export function listen(port: number, respond: Responder): Promise<Listening> {
  const underWay = new Set<Promise<unknown>>();
  const server = createServer((message, answer) => {
    const sent = once(answer, 'close').finally(() => underWay.delete(sent));
    underWay.add(sent);
    void answerOne(message, answer, respond);
  });
  const stop = async (): Promise<void> => {
    const closed = new Promise<void>(resolve => server.close(() => resolve()));
    await Promise.race([Promise.all(underWay), wait(PATIENCE, undefined, { ref: false })]);
    server.closeAllConnections();
    await closed;
  };
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve({ port: (server.address() as AddressInfo).port, stop }));
  });
}

async function answerOne(message: IncomingMessage, answer: ServerResponse, respond: Responder): Promise<void> {
  let kept: Promise<Buffer> | undefined;
  const body = (): Promise<Buffer> => (kept ??= readBody(message));
  try {
    const response = await respond({
      method: message.method ?? 'GET',
      target: message.url ?? '/',
      headers: singleHeaders(message),
      body
    });
    if (!response) {
      message.socket.destroy();
      return;
    }
    // An unread body would be taken for the next request on a kept-alive connection.
    await body().catch(() => undefined);
    send(message, answer, response);
  } catch (error) {
    reportError(error);
    if (!answer.headersSent) answer.writeHead(500, { 'Content-Type': 'text/plain' });
    answer.end('Internal Server Error');
  }
}

function send(message: IncomingMessage, answer: ServerResponse, response: SiteResponse): void {
  const body = typeof response.body === 'string' ? Buffer.from(response.body, 'utf8') : response.body;
  const headers: Record<string, string> = { 'X-Content-Type-Options': 'nosniff', ...response.headers };
  const bodiless = response.status === 204 || response.status === 304;
  if (!bodiless) headers['Content-Length'] = String(body.length);
  answer.writeHead(response.status, headers);
  answer.end(bodiless || message.method === 'HEAD' ? undefined : body);
}

function singleHeaders(message: IncomingMessage): Record<string, string | undefined> {
  return Object.fromEntries(
    Object.entries(message.headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : value])
  );
}

async function readBody(message: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of message) {
    const bytes = chunk as Buffer;
    length += bytes.length;
    if (length > LARGEST_BODY) throw new Error(`request body over ${LARGEST_BODY} bytes`);
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}
