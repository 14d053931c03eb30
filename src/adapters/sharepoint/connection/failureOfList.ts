import { Failure } from '../../../application/ports/failure';
import type { ListDefinition } from '../../../schema/vocabulary/list';
import { listAddress } from '../../../schema/vocabulary/list';
import { toFailure } from './toFailure';

/** File Not Found: SharePoint has no list at the address. */
const nothingThere = /^404 -2147024894\b/;

/** What a query of the product's own is refused with that asks for a column which is not there, in whatever language. */
const columnRefused = /^400 -1, Microsoft\.SharePoint\.SPException [^']*(?:'([^']+)')?/;

/** Why rows of a list could not be read, with the name of the list or its column where the site lacks it. */
export function failureOfList(list: ListDefinition, error: unknown): Failure {
  const failure = toFailure(error);
  if (failure.lacks?.kind === 'site') return failure;
  const address = listAddress(list);
  if (failure.lacks?.kind === 'list' || nothingThere.test(failure.detail)) {
    return new Failure('unprepared', failure.detail, { kind: 'list', name: address });
  }
  const refused = columnRefused.exec(failure.detail);
  const column = failure.lacks?.name ?? refused?.[1] ?? '';
  return failure.lacks !== null || refused !== null ? new Failure('unprepared', failure.detail, { kind: 'column', name: `${address} ${column}`.trim() }) : failure;
}
