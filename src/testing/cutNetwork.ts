import { createSpreadsheets } from '../adapters/spreadsheet/createSpreadsheets';
import { createDocumentReader } from '../adapters/word/createDocumentReader';
import { createDocumentBuilder } from '../adapters/word/createDocumentBuilder';
import { createPortsFor } from '../adapters/sharepoint/createPortsFor';
import { connect } from '../adapters/sharepoint/connection/connect';
import type { Ports } from '../application/ports/ports';
import type { BareSite } from './provisionedSite';

/** `refused`: the write never reaches the server. `lostAnswer`: the server does it, and nobody hears of it. */
export type CutMoment = 'refused' | 'lostAnswer';

/** A person whose network goes down at one of the writes, and what was written until then. */
export interface CutNetwork {
  readonly ports: Ports;
  /** How many writes have been tried. */
  readonly writes: () => number;
  /** Cuts at the n-th write from now, counted from 1; null lets everything through. */
  readonly cutAt: (write: number | null, moment?: CutMoment) => void;
}

/** A batch is a read when it holds no changeset. */
const isWrite = (url: string, init?: RequestInit): boolean =>
  (init?.method ?? 'GET') !== 'GET' && !(url.endsWith('/$batch') && typeof init?.body === 'string' && !init.body.includes('--changeset_'));

const realFetch = globalThis.fetch;

/** A person on a network that can be cut; nobody waits before sending again. Ends with `globalThis.fetch` as it was. */
export function cutNetwork(site: BareSite, person: string): CutNetwork & { readonly restore: () => void } {
  const bearer = `${person}@uppdrag.example`;
  let cut: number | null = null;
  let moment: CutMoment = 'refused';
  let writes = 0;
  let isDown = false;
  globalThis.fetch = async (url, init) => {
    const isOurs = new Headers(init?.headers).get('Authorization') === `Bearer ${bearer}`;
    if (!isOurs) return realFetch(url, init);
    if (isDown) throw new TypeError('fetch failed');
    if (isWrite(String(url), init)) {
      writes += 1;
      isDown = writes === cut;
      if (isDown && moment === 'lostAnswer') await (await realFetch(url, init)).text();
    }
    if (isDown) throw new TypeError('fetch failed');
    return realFetch(url, init);
  };
  const sp = connect(site.webUrl, bearer, () => Promise.resolve());
  return {
    ports: createPortsFor(sp, { documents: createDocumentBuilder(), reader: createDocumentReader(), spreadsheets: createSpreadsheets() }),
    writes: () => writes,
    cutAt: (write, given = 'refused') => {
      writes = 0;
      isDown = false;
      cut = write;
      moment = given;
    },
    restore: () => {
      globalThis.fetch = realFetch;
    }
  };
}
