import '@pnp/sp/items/list';
import { Failure } from '../../../application/ports/failure';
import type { NewRow } from '../../../schema/derive/row';
import { selectOf } from '../../../schema/derive/select';
import type { ListDefinition } from '../../../schema/vocabulary/list';
import { settledInOneBatch } from '../connection/inOneBatch';
import type { SharePointSite } from '../connection/site';
import type { ReadRow } from './readRows';
import { readVersion } from './rowVersion';
import { saysTheSame } from './saysTheSame';

/**
 * Writes over the row only when it still is at the version, and reads it back in the same request.
 * When the row already says the same, an earlier save got through and lost its answer.
 * @param version of a row read before, see `versionOf`
 * @throws Failure `conflict` when somebody else has saved meanwhile
 */
export async function saveOver<L extends ListDefinition>(
  site: SharePointSite,
  list: L,
  version: string,
  values: NewRow<L>
): Promise<ReadRow<L>> {
  const { id, etag } = readVersion(version);
  const [written, read] = await settledInOneBatch<[unknown, ReadRow<L>]>(site.sp, (batched) => {
    const item = site.list(list, batched).items.getById(id);
    return [
      item.update(values, etag),
      site
        .list(list, batched)
        .items.getById(id)
        .select(...selectOf(list, 'FileDirRef', 'Created', 'Modified', 'Editor/Title', 'Editor/Name'))
        .expand('Editor')<ReadRow<L>>()
    ];
  });
  if (read instanceof Failure) {
    throw written instanceof Failure ? written : read;
  }
  if (written instanceof Failure && !(written.kind === 'conflict' && saysTheSame(read, values))) {
    throw written;
  }
  return read;
}
