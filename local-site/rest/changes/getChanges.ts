import type { Change } from '../../storage/changes';
import type { Call } from '../call';
import type { Outcome } from '../outcome';
import { changeEntity } from './changeEntity';
import { changeQuery } from './changeQuery';
import type { ChangeScope } from './changeScope';
import { readChangeToken } from './changeToken';
import { changeFilter } from './visibleChange';

/** Rows read at a time while changes that the caller may not know of are left out. */
const CHUNK = 1000;

/** `getchanges` of a site, web or list: what changed behind the start token and up to the end token, trimmed. */
export function getChanges(scope: ChangeScope, call: Call): Outcome {
  const query = changeQuery(call);
  const visible = changeFilter(call);
  let after = query.start === undefined ? 0 : readChangeToken(query.start, scope, call);
  let upTo = query.end === undefined ? call.store.changes.last() : readChangeToken(query.end, scope, call);
  const found: Change[] = [];
  while (found.length < query.limit) {
    const rows = call.store.changes.between({
      siteId: call.site.id, ...(scope.kind === 2 ? { webId: scope.id } : {}), ...(scope.kind === 3 ? { listId: scope.id } : {}),
      after, upTo, objects: query.objects, types: query.types, latestFirst: query.latestFirst, limit: CHUNK
    });
    found.push(...rows.filter(visible));
    const last = rows.at(-1);
    if (!last || rows.length < CHUNK) break;
    if (query.latestFirst) upTo = last.number - 1;
    else after = last.number;
  }
  return {
    is: 'collection', type: 'SP.Change', set: 'SP.ApiData.Changes',
    entities: found.slice(0, query.limit).map(change => changeEntity(change, scope, call))
  };
}
