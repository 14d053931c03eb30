import type { SiteResponse } from '../http/contracts';
import type { Service } from './call';
import { answerAtOnce } from './restHandler';

/** A request without the network. */
export interface DirectRequest {
  readonly login: string;
  readonly method: 'GET' | 'POST';
  /** Server-relative, below the host, e.g. `/sites/uppdrag/_api/web/lists`. */
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
}

export type Ask = (request: DirectRequest) => SiteResponse;

/**
 * The way of a request without network, text and turns in between: who asks, what is permitted and what is stored are
 * decided by the same code, so that what is written so cannot be told from what came over HTTP.
 */
export interface DirectLine {
  /**
   * Asks many times and saves it all together: nothing is kept when `work` throws. A request that is refused is
   * refused by itself, as in a batch.
   * @param work must not wait for anything
   */
  together<Result>(work: (ask: Ask) => Result): Result;
  /**
   * Ids of new items are from now on the same for the same seed, so that what is made twice is the same twice; drawn at
   * random again without one.
   */
  seed(seed: string | undefined): void;
}

export function createDirectLine(service: Service, origin: string): DirectLine {
  const ask: Ask = ({ login, method, path, headers = {}, body = '' }) => {
    const account = service.directory.find(login);
    if (!account) throw new Error(`Nobody has the login ${login}`);
    const bytes = typeof body === 'string' ? Buffer.from(body, 'utf8') : body;
    const spoken = { accept: 'application/json;odata=nometadata', 'content-type': 'application/json;charset=utf-8', ...headers };
    return answerAtOnce({ method, url: new URL(path, origin), headers: spoken, bytes, account, identifiedBy: 'bearer', digestChecked: true }, service);
  };
  return {
    together: (work) => {
      const result = service.store.db.transaction(() => work(ask));
      service.notifier.changesMade();
      return result;
    },
    seed: (seed) => service.ids.seed(seed)
  };
}
