import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import type { SiteResponse } from './contracts';
import { answerMalformed } from './malformed';
import { BodyCutOff, readBody } from './readBody';
import { reportError } from './reportError';

/** One request as it came over the wire; nothing is decided yet. */
export interface IncomingRequest {
  readonly method: string;
  readonly target: string;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: (most: number) => Promise<Buffer>;
}

/** Answers everything; `undefined` drops the connection without an answer (a test switch: lost response). */
export type Responder = (request: IncomingRequest) => Promise<SiteResponse | undefined>;

/** A server that listens. */
export interface Listening {
  readonly port: number;
  /** Takes nothing more, lets what is being answered be answered (at most FAREWELL milliseconds), and ends. */
  stop(): Promise<void>;
}

const FAREWELL = 2_000;

/** How long a caller may take, in milliseconds: for the headers, and for the whole request. */
export interface Patience {
  readonly headers: number;
  readonly request: number;
}

const PATIENCE: Patience = { headers: 20_000, request: 120_000 };
/** How long a silent connection is kept, longer than callers leave one: theirs must not be cut just as they ask once more. */
const KEPT = 120_000;
/** How long what a caller still sends after its answer is thrown away before the connection is cut. */
const LINGER = 1_000;

/** Listens on the loopback address only. Rejects with the system's error (EADDRINUSE) when the port is taken. */
export function listen(port: number, respond: Responder, patience = PATIENCE): Promise<Listening> {
  const underWay = new Set<Promise<unknown>>();
  const serve = (message: IncomingMessage, answer: ServerResponse, begin: () => void): void => {
    const sent = new Promise<void>(resolve => {
      answer.once('close', resolve);
    });
    underWay.add(sent);
    void sent.then(() => underWay.delete(sent));
    void answerOne(message, answer, respond, begin);
  };
  const server = createServer({
    keepAliveTimeout: KEPT, headersTimeout: patience.headers, requestTimeout: patience.request, connectionsCheckingInterval: Math.min(1_000, patience.headers)
  });
  server.on('request', (message, answer) => serve(message, answer, () => undefined));
  server.on('checkContinue', (message, answer) => serve(message, answer, () => answer.writeContinue()));
  server.on('clientError', answerMalformed);
  const stop = async (): Promise<void> => {
    const closed = new Promise<void>(resolve => server.close(() => resolve()));
    await Promise.race([Promise.all(underWay), wait(FAREWELL, undefined, { ref: false })]);
    server.closeAllConnections();
    await closed;
  };
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve({ port: (server.address() as AddressInfo).port, stop }));
  });
}

async function answerOne(message: IncomingMessage, answer: ServerResponse, respond: Responder, begin: () => void): Promise<void> {
  let kept: Promise<Buffer> | undefined;
  try {
    const response = await respond({
      method: message.method ?? 'GET',
      target: message.url ?? '/',
      headers: singleHeaders(message),
      body: most => (kept ??= readBody(message, most, begin))
    });
    if (response) send(message, answer, response);
    else message.socket.destroy();
  } catch (error) {
    if (error instanceof BodyCutOff) return;
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
  if (!message.complete) throwAwayRest(message);
}

/** Closing at once would take the answer from a caller that is still sending; waiting for all of it could take for ever. */
function throwAwayRest(message: IncomingMessage): void {
  const cut = setTimeout(() => message.socket.destroy(), LINGER).unref();
  message.once('end', () => clearTimeout(cut));
  message.socket.once('close', () => clearTimeout(cut));
  message.resume();
}

function singleHeaders(message: IncomingMessage): Record<string, string | undefined> {
  return Object.fromEntries(
    Object.entries(message.headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : value])
  );
}
