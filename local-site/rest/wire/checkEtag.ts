import type { Call } from '../call';
import { refusals } from '../refusals';

/**
 * `If-Match` against what is there: `*` overwrites, and a missing header behaves like it (unproven). The whole
 * value or its bare number may be given.
 */
export function checkEtag(call: Pick<Call, 'ifMatch'>, actual: string): void {
  const given = call.ifMatch?.trim();
  if (given === undefined || given === '*' || given === actual) return;
  const strip = (etag: string): string => etag.replace(/^W\//, '').replace(/"/g, '').toLowerCase();
  const [wanted, present] = [strip(given), strip(actual)];
  if (wanted === present || (wanted !== '' && present.endsWith(`,${wanted}`))) return;
  throw refusals.etagMismatch(given, actual);
}
