import type { StoredAttestation } from './attestation';
import { byText } from './byText';
import type { Delivery } from './delivery';
import { readDelivery } from './delivery';
import type { GroupObligation } from './obligation';

/** Something a group has said it delivered. */
export interface StoredDelivery extends Delivery {
  /** Of the attestation. */
  readonly key: string;
  /** Key of the period. */
  readonly period: string;
  /** Display name of who said so. */
  readonly by: string;
}

/** What has been said delivered of an obligation, the newest period first. A later word of the same period takes the place of an earlier. */
export function deliveriesOf({ key }: GroupObligation, attestations: readonly StoredAttestation[]): readonly StoredDelivery[] {
  const latest = new Map<string, StoredAttestation>();
  for (const said of attestations) {
    const before = latest.get(said.period);
    if (said.kind === 'delivered' && said.obligationKey === key && (!before || before.attested <= said.attested)) latest.set(said.period, said);
  }
  return [...latest.values()]
    .flatMap((said): readonly StoredDelivery[] => {
      const delivery = readDelivery(said.note);
      return delivery ? [{ ...delivery, key: said.key, period: said.period, by: said.attestedBy }] : [];
    })
    .sort((one, other) => byText(other.period, one.period));
}
