import '@pnp/sp/site-users/web';
import '@pnp/sp/folders/web';
import type { SPFI } from '@pnp/sp';
import type { CurrentUser, Session } from '../../../application/ports/session';
import { Failure } from '../../../application/ports/failure';
import { bodyFolder, groupFolder } from '../../../domain/approval/place';
import { whereIdAbove } from '../../../schema/derive/query';
import { bodies } from '../../../schema/lists/bodies';
import { establishedMandates } from '../../../schema/lists/established';
import { ledger } from '../../../schema/lists/ledger';
import { mandates } from '../../../schema/lists/mandates';
import type { ListDefinition } from '../../../schema/vocabulary/list';
import { settledInOneBatch } from '../connection/inOneBatch';
import type { Settled } from '../connection/inOneBatch';
import type { SharePointSite } from '../connection/site';
import { failing } from '../connection/toFailure';
import type { ReadRow } from '../rows/readRows';
import { rowsWhere } from '../rows/readRows';
import type { StoredMask } from './mask';
import { may } from './mask';
import { noneWhenHidden } from './noneWhenHidden';
import { once } from './once';

interface UserFacts {
  readonly LoginName: string;
  readonly Title: string;
  readonly Email: string;
}

/** The login without its claims prefix: `i:0#.f|membership|x@y` is `x@y`. */
const plainLogin = (claims: string): string => claims.slice(claims.lastIndexOf('|') + 1);

/** What is hidden gives no right; anything else that went wrong is no answer. */
function rightsOf(mask: StoredMask | Failure): StoredMask | null {
  if (!(mask instanceof Failure)) {
    return mask;
  }
  if (mask.kind === 'denied' || mask.kind === 'missing') {
    return null;
  }
  throw mask;
}

/**
 * Rights as the server computes them on folder and list, read when first asked for and then kept: one request
 * for the person's own rights, one for all bodies' folders, one for each group asked about.
 */
export function createSession(site: SharePointSite): Session {
  const folderMask = (list: ListDefinition, folder: string, through: SPFI): Promise<StoredMask> =>
    through.web
      .getFolderByServerRelativePath(site.folderPath(list, folder))
      .listItemAllFields.select('EffectiveBasePermissions')<{ EffectiveBasePermissions: StoredMask }>()
      .then((item) => item.EffectiveBasePermissions);
  const listMask = (list: ListDefinition, through: SPFI): Promise<StoredMask> =>
    site
      .list(list, through)
      .select('EffectiveBasePermissions')<{ EffectiveBasePermissions: StoredMask }>()
      .then((facts) => facts.EffectiveBasePermissions);

  const user = once(async (): Promise<CurrentUser> => {
    const facts = await failing(() => site.sp.web.currentUser.select('LoginName', 'Title', 'Email')<UserFacts>());
    return { login: plainLogin(facts.LoginName), name: facts.Title, email: facts.Email };
  });

  const lists = once(async () => {
    const [library, records, bodyRows] = await settledInOneBatch<[StoredMask, StoredMask, readonly ReadRow<typeof bodies>[]]>(
      site.sp,
      (batched) => [
        listMask(establishedMandates, batched),
        listMask(ledger, batched),
        noneWhenHidden(rowsWhere(site, bodies, whereIdAbove(0), [], batched))
      ]
    );
    if (bodyRows instanceof Failure) {
      throw bodyRows;
    }
    const keys = bodyRows.map((row) => row.BodyKey ?? '').filter((key) => key !== '');
    return { publishes: may(rightsOf(library), 'approve'), participates: may(rightsOf(records), 'view'), bodies: keys };
  });

  const deciding = once(async (): Promise<readonly string[]> => {
    const keys = (await lists()).bodies;
    const masks: Settled<readonly StoredMask[]> = await settledInOneBatch<readonly StoredMask[]>(site.sp, (batched) =>
      keys.map((key) => folderMask(ledger, bodyFolder(key), batched))
    );
    return keys.filter((_key, index) => may(rightsOf(masks[index] ?? new Failure('missing', '')), 'add'));
  });

  const writing = new Map<string, () => Promise<boolean>>();
  const mayWrite = (groupKey: string): (() => Promise<boolean>) =>
    once(async () => {
      const [drafts, records] = await settledInOneBatch<[StoredMask, StoredMask]>(site.sp, (batched) => [
        folderMask(mandates, groupKey, batched),
        folderMask(ledger, groupFolder(groupKey), batched)
      ]);
      return may(rightsOf(drafts), 'add') && may(rightsOf(records), 'add');
    });

  return {
    user,
    mayWriteFor: (groupKey) => {
      const known = writing.get(groupKey) ?? mayWrite(groupKey);
      writing.set(groupKey, known);
      return known();
    },
    decidingBodies: deciding,
    mayPublish: async () => (await lists()).publishes,
    isParticipant: async () => (await lists()).participates
  };
}

