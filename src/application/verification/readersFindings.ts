import { verdictOf } from '../../domain/verification/verdictOf';
import type { MandateVerdict, VerificationFinding } from '../../domain/verification/verificationFinding';
import { isSoundText } from '../approval/isSoundText';
import type { Ports } from '../ports/ports';
import type { PublishedRow } from '../ports/siteRecords';
import { readFile } from './readFile';

/** What a reader can tell without the ledger: whether texts and files give the hashes that stand beside them. */
export async function readersFindings(
  ports: Pick<Ports, 'siteRecords' | 'established' | 'documents'>,
  mandateKeys: readonly string[],
  files: readonly PublishedRow[]
): Promise<readonly MandateVerdict[]> {
  const texts = await ports.siteRecords.establishedTexts(mandateKeys);
  const verdicts: MandateVerdict[] = [];
  for (const mandateKey of mandateKeys) {
    const own = texts.filter((text) => text.mandateKey === mandateKey);
    const findings: VerificationFinding[] = own
      .filter((text) => !isSoundText(text))
      .map(({ snapshot }) => ({ grade: 'broken', kind: 'textChanged', snapshotKey: snapshot.key }));
    for (const row of files.filter((file) => file.mandateKey === mandateKey)) {
      const { address, textHash } = await readFile(ports, row);
      if (textHash !== row.textHash) findings.push({ grade: 'broken', kind: 'fileChanged', address });
    }
    verdicts.push(verdictOf(mandateKey, own[0]?.groupKey ?? '', findings));
  }
  return verdicts;
}
