import type { Attestations } from '../../../application/ports/attestations';
import { Failure } from '../../../application/ports/failure';
import type { Attestation, StoredAttestation } from '../../../domain/followup/attestation';
import { attestationKinds } from '../../../domain/followup/attestation';
import { attestations } from '../../../schema/lists/followup';
import { leanly } from '../connection/leanly';
import type { SharePointSite } from '../connection/site';
import { addOnce } from '../rows/addOnce';
import type { ReadRow } from '../rows/readRows';
import { rowsOfGroups } from './rowsOfGroups';
import type { WriteGuard } from './writeGuard';

/** None for a row of a kind this version does not know. */
function attestationOf(row: ReadRow<typeof attestations>): readonly StoredAttestation[] {
  const kind = attestationKinds.find((known) => known === row.StatementKind);
  return kind === undefined
    ? []
    : [
        {
          key: row.RowKey ?? '',
          groupKey: row.GroupKey ?? '',
          kind,
          obligationKey: row.ObligationKey ?? '',
          period: row.Period ?? '',
          note: row.Remark ?? '',
          attestedBy: row.Author?.Title ?? '',
          attested: row.Created ?? ''
        }
      ];
}

/** A statement as its row holds it, but for its key. */
export const attestationValues = ({ groupKey, kind, obligationKey, period, note }: Attestation) => ({
  Title: obligationKey || kind,
  GroupKey: groupKey,
  StatementKind: kind,
  ObligationKey: obligationKey,
  Period: period,
  Remark: note
});

/** What groups say of their obligations: a row each in the group's folder, where nobody can change it. */
export function createAttestations(site: SharePointSite, guard: WriteGuard): Attestations {
  return {
    add: async (attestation) => {
      await guard();
      const place = { list: attestations, folder: attestation.groupKey, keyColumn: 'RowKey', key: attestation.key } as const;
      const [added] = attestationOf(await addOnce(site, { ...place, values: attestationValues(attestation) }, ['Author']));
      if (!added) {
        throw new Failure('invalid', `${attestation.key} does not read back as it was written`);
      }
      return added;
    },
    ofGroups: async (groupKeys) => (await rowsOfGroups(leanly(site), attestations, groupKeys, ['Author'])).flatMap(attestationOf)
  };
}
