import { spfi, type SPFI } from '@pnp/sp';
import { DefaultHeaders, DefaultInit } from '@pnp/sp';
import { BrowserFetch, DefaultParse, InjectHeaders } from '@pnp/queryable';
import { claimDataFolder } from '../../dataFolder';
import { startSite, type RunningSite, type SiteOptions } from '../../server';

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  /** Parsed JSON, or the text where it is none. */
  readonly body: unknown;
  readonly text: string;
}

/** Raw HTTP as one person, with a bearer and nometadata; paths are below the site's `_api/`. */
export interface Person {
  get(path: string, headers?: Record<string, string>): Promise<Answer>;
  post(path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer>;
  merge(path: string, body: unknown, etag?: string): Promise<Answer>;
  remove(path: string, etag?: string): Promise<Answer>;
}

export interface SiteUnderTest {
  readonly site: RunningSite;
  as(name: string): Person;
  pnp(name: string): SPFI;
  /** Orders to test control. */
  control(orders: Record<string, unknown>): Promise<Answer>;
}

export const login = (name: string): string => `${name}@uppdrag.example`;
export const claim = (name: string): string => `i:0#.f|membership|${login(name)}`;

interface TestOptions extends Omit<SiteOptions, 'data'> {
  readonly dataDirectory?: string;
}

/** A bare site on any free port, with test control; in memory unless a folder is given. */
export async function siteUnderTest({ dataDirectory, ...options }: TestOptions = {}): Promise<SiteUnderTest> {
  const data = dataDirectory === undefined ? undefined : claimDataFolder(dataDirectory);
  const site = await startSite({ testControl: true, ...options, data });
  return {
    site,
    as: name => person(site, name),
    pnp: name => spfi(site.address).using(
      DefaultHeaders(), DefaultInit(), BrowserFetch(), DefaultParse(), InjectHeaders({ Authorization: `Bearer ${login(name)}` })
    ),
    control: orders => send(`${site.origin}/_local/control`, 'POST', orders, {})
  };
}

function person(site: RunningSite, name: string): Person {
  const base = { Authorization: `Bearer ${login(name)}`, Accept: 'application/json;odata=nometadata' };
  const api = (path: string): string => (path.startsWith('http') ? path : `${site.address}/_api/${path}`);
  return {
    get: (path, headers) => send(api(path), 'GET', undefined, { ...base, ...headers }),
    post: (path, body, headers) => send(api(path), 'POST', body, { ...base, ...headers }),
    merge: (path, body, etag = '*') => send(api(path), 'POST', body, { ...base, 'X-HTTP-Method': 'MERGE', 'If-Match': etag }),
    remove: (path, etag = '*') => send(api(path), 'POST', undefined, { ...base, 'X-HTTP-Method': 'DELETE', 'If-Match': etag })
  };
}

export async function send(url: string, method: string, body: unknown, headers: Record<string, string>): Promise<Answer> {
  const raw = typeof body === 'string' || body instanceof Uint8Array ? body as BodyInit : body === undefined ? undefined : JSON.stringify(body);
  const json: Record<string, string> = raw !== undefined && typeof body !== 'string' && !(body instanceof Uint8Array) ? { 'Content-Type': 'application/json' } : {};
  const response = await fetch(url, { method, body: raw, headers: { ...json, ...headers }, redirect: 'manual' });
  const text = await response.text();
  return { status: response.status, headers: response.headers, text, body: parsed(text) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** Code and message of an answer's error. */
export function errorOf(answer: Answer): { code: string; message: string } {
  const body = answer.body as { 'odata.error': { code: string; message: { value: string } } };
  return { code: body['odata.error'].code, message: body['odata.error'].message.value };
}

/** Rows of an answer's collection. */
export function rowsOf<Row = Record<string, unknown>>(answer: Answer): Row[] {
  return (answer.body as { value: Row[] }).value;
}
