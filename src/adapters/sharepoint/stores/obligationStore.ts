import type { Obligation, ObligationStore, StoredObligation } from '../../../application/ports/obligationStore';
import type { Frequency } from '../../../domain/importing/language/frequency';
import { obligationKinds } from '../../../domain/importing/proposedObligation';
import { obligations } from '../../../schema/lists/obligations';
import { leanly } from '../connection/leanly';
import type { SharePointSite } from '../connection/site';
import { addOnce } from '../rows/addOnce';
import type { ReadRow } from '../rows/readRows';
import { rowsOfGroups } from './rowsOfGroups';
import type { WriteGuard } from './writeGuard';

type ObligationRow = ReadRow<typeof obligations>;

/** The longest title SharePoint takes. */
const titleLength = 255;

const rowValues = ({ mandateKey, groupKey, kind, sentence, receiver, frequency, deadline, source }: Obligation) => ({
  Title: sentence.replace(/\s+/gu, ' ').slice(0, titleLength),
  MandateKey: mandateKey,
  GroupKey: groupKey,
  ObligationKind: kind,
  Sentence: sentence,
  Receiver: receiver,
  Frequency: frequency ? JSON.stringify(frequency) : '',
  Deadline: deadline,
  Source: source
});

/** Null for what cannot be read: then the sentence itself has to say it. */
function frequencyOf(stored: string | null): Frequency | null {
  try {
    const { times, every, unit } = JSON.parse(stored || '{}') as Partial<Frequency>;
    return typeof times === 'number' && typeof every === 'number' && typeof unit === 'string' ? { times, every, unit } : null;
  } catch {
    return null;
  }
}

/** None for a row of a kind this version does not know. */
function obligationOf(row: ObligationRow): readonly StoredObligation[] {
  const kind = obligationKinds.find((known) => known === row.ObligationKind);
  return kind === undefined
    ? []
    : [
        {
          key: row.RowKey ?? '',
          mandateKey: row.MandateKey ?? '',
          groupKey: row.GroupKey ?? '',
          kind,
          sentence: row.Sentence ?? '',
          receiver: row.Receiver ?? '',
          frequency: frequencyOf(row.Frequency),
          deadline: row.Deadline ?? '',
          source: 'import',
          confirmedBy: row.Author?.Title ?? '',
          confirmed: row.Created ?? ''
        }
      ];
}

/** Confirmed obligations: a row each, in the group's folder. */
export function createObligationStore(site: SharePointSite, guard: WriteGuard): ObligationStore {
  return {
    add: async (added) => {
      await guard();
      await Promise.all(
        added.map((obligation) =>
          addOnce(site, { list: obligations, folder: obligation.groupKey, keyColumn: 'RowKey', key: obligation.key, values: rowValues(obligation) })
        )
      );
    },
    ofGroups: async (groupKeys) => (await rowsOfGroups(leanly(site), obligations, groupKeys, ['Author'])).flatMap(obligationOf)
  };
}
