import type { StoredAttestation } from '../../domain/followup/attestation';
import type { IsoDate } from '../../domain/mandate/answer';
import type { Ports } from '../ports/ports';

/**
 * Says that the group's contact details are right; once a day is enough.
 * @param today a day in Sweden
 * @throws Failure `denied` to one who does not write for the group
 */
export const confirmContacts = ({ attestations }: Pick<Ports, 'attestations'>, groupKey: string, today: IsoDate): Promise<StoredAttestation> =>
  attestations.add({ key: `contacts.${groupKey}.${today}`, groupKey, kind: 'contactsConfirmed', obligationKey: '', period: '', note: '' });
