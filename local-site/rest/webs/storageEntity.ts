import type { Call } from '../call';
import { complex } from '../entity';
import { nullOutcome, valueOutcome, type Outcome } from '../outcome';
import { refusals } from '../refusals';
import { argument, type Arguments } from '../tree/arguments';

/** One for all sites: the tenant's. */
const TENANT = 'tenant';

interface StorageEntity {
  readonly Value: string;
  readonly Description: string | null;
  readonly Comment: string | null;
}

/** `GetStorageEntity`: a tenant property anybody may read; null where there is none. */
export function getStorageEntity(args: Arguments, call: Call): Outcome {
  const known = call.store.properties.read(TENANT, String(argument(args, 'key') ?? '')) as StorageEntity | undefined;
  const { Comment = null, Description = null, Value = null } = known ?? {};
  return known ? valueOutcome('GetStorageEntity', complex('SP.StorageEntity', { Comment, Description, Value })) : nullOutcome('GetStorageEntity');
}

/**
 * `SetStorageEntity`. In the real service only through the tenant's app catalogue, which this site has none of:
 * administrators of a site may instead (unproven what others are told).
 */
export function setStorageEntity(call: Call): Outcome {
  if (!call.caller.isSiteAdmin) throw refusals.accessDenied();
  const text = (name: string): string => String(call.body.member(name) ?? '');
  if (text('key') === '') throw refusals.outOfRange();
  const entity: StorageEntity = { Value: text('value'), Description: text('description'), Comment: text('comments') };
  call.store.properties.save(TENANT, text('key'), entity);
  return nullOutcome('SetStorageEntity');
}

export function removeStorageEntity(args: Arguments, call: Call): Outcome {
  if (!call.caller.isSiteAdmin) throw refusals.accessDenied();
  call.store.properties.remove(TENANT, String(argument(args, 'key') ?? call.body.member('key') ?? ''));
  return nullOutcome('RemoveStorageEntity');
}
