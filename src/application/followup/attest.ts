import type { StoredAttestation } from '../../domain/followup/attestation';
import type { GroupObligation } from '../../domain/followup/obligation';
import { hashText } from '../../domain/mandate/hashText';
import type { Ports } from '../ports/ports';

/**
 * Attests for the group that an obligation is met in a period. Said again for the same period it doubles nothing.
 * @param period key of the period, as its standing names it
 * @throws Failure `denied` to one who does not write for the group
 */
export const attest = (
  { attestations }: Pick<Ports, 'attestations'>,
  { key, groupKey }: GroupObligation,
  period: string,
  note: string
): Promise<StoredAttestation> =>
  attestations.add({ key: `attested.${hashText(`${key} ${period}`)}`, groupKey, kind: 'attested', obligationKey: key, period, note });
