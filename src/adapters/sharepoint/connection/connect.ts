import type { SPFI } from '@pnp/sp';
import { DefaultHeaders, DefaultInit, spfi } from '@pnp/sp';
import { DefaultParse, InjectHeaders } from '@pnp/queryable';
import type { Pause } from './sendSafely';
import { sendSafely } from './sendSafely';

/**
 * Connects from outside a page: a command, a demo, a test. A bearer needs no form digest.
 * @param webUrl absolute address of the web
 * @param bearer sent as `Authorization: Bearer …`: a token, or on the local site a login
 */
export const connect = (webUrl: string, bearer: string, pause?: Pause): SPFI =>
  spfi(webUrl).using(
    DefaultHeaders(),
    DefaultInit(),
    DefaultParse(),
    InjectHeaders({ Authorization: `Bearer ${bearer}` }),
    sendSafely(pause)
  );
