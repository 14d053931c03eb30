import type { StoredAttestation } from '../../domain/followup/attestation';
import type { GroupObligation } from '../../domain/followup/obligation';
import type { Ports } from '../ports/ports';

/**
 * Turns on or off for the group that an obligation which is else only shown can be overdue.
 * @param attempt the same when the same click is tried again
 */
export const chase = (
  { attestations }: Pick<Ports, 'attestations'>,
  { key, groupKey }: GroupObligation,
  isOn: boolean,
  attempt: string
): Promise<StoredAttestation> =>
  attestations.add({ key: attempt, groupKey, kind: isOn ? 'chased' : 'notChased', obligationKey: key, period: '', note: '' });
