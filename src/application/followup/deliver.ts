import { swedishDay } from '../../domain/calendar/swedishDay';
import type { StoredAttestation } from '../../domain/followup/attestation';
import type { Delivery } from '../../domain/followup/delivery';
import { readDelivery } from '../../domain/followup/delivery';
import type { GroupObligation } from '../../domain/followup/obligation';
import { hashText } from '../../domain/mandate/hashText';
import { Failure } from '../ports/failure';
import type { Ports } from '../ports/ports';

/**
 * Says for the group that something has been delivered. Said again of the same period it takes the place of what was
 * said before; the same again doubles nothing.
 * @param period key of the period, as its standing names it
 * @throws Failure `invalid` for a day to come or a link that is none, `denied` to one who does not write for the group
 */
export async function deliver(
  { attestations, clock }: Pick<Ports, 'attestations' | 'clock'>,
  { key, groupKey }: GroupObligation,
  period: string,
  delivery: Delivery
): Promise<StoredAttestation> {
  const note = JSON.stringify(delivery);
  if (readDelivery(note) === null || delivery.deliveredOn > swedishDay(clock.now())) {
    throw new Failure('invalid', `A delivery on ${delivery.deliveredOn} cannot be entered`);
  }
  return attestations.add({ key: `delivered.${hashText(`${key} ${period} ${note}`)}`, groupKey, kind: 'delivered', obligationKey: key, period, note });
}
