import type { LedgerCase } from '../approval/readLedgerCase';
import { readLedgerCases } from '../approval/readLedgerCase';
import type { CasePorts } from '../approval/readLedgerCase';
import { isSoundText } from '../approval/isSoundText';
import { readConfiguration } from '../configuration/readConfiguration';
import type { Ports } from '../ports/ports';
import type { FiledText, PublishedRow, VerifiedList } from '../ports/siteRecords';
import type { StoredSnapshot } from '../ports/snapshotStore';
import { nothingVerified } from '../../domain/verification/summaryOf';
import type { VerificationSummary } from '../../domain/verification/summaryOf';
import type { MandateVerdict } from '../../domain/verification/verificationFinding';
import { verifyConfiguration } from '../../domain/verification/verifyConfiguration';
import { verdictOf } from '../../domain/verification/verdictOf';
import { verifyMandate } from '../../domain/verification/verifyMandate';
import type { VerifiedFile, VerifiedText } from '../../domain/verification/verifyMandate';
import { readersFindings } from './readersFindings';
import { readFile } from './readFile';

export type VerificationPorts = CasePorts & Pick<Ports, 'siteRecords' | 'established' | 'documents' | 'rosterSnapshots'>;

/** How far a run has come. */
export interface VerificationProgress {
  readonly step: 'counting' | 'verifying';
  readonly done: number;
  /** 0 while it is not known. */
  readonly of: number;
}

export interface VerificationInput {
  /** Only this mandate; everything when left out. */
  readonly mandateKey?: string;
  readonly onProgress?: (progress: VerificationProgress) => void;
  /** Called with each verdict as it comes; none is kept. */
  readonly onVerdict?: (verdict: MandateVerdict) => void;
}

/**
 * What became of it. `partial`: the caller does not see all that the lists hold, and `hidden` which; what was found is
 * told, but that nothing was found proves nothing. `texts`: a reader, who sees no ledger.
 */
export type VerificationResult =
  | { readonly kind: 'verdict'; readonly summary: VerificationSummary }
  | { readonly kind: 'partial'; readonly scope: 'all' | 'texts'; readonly hidden: readonly VerifiedList[]; readonly summary: VerificationSummary };

const lists: readonly VerifiedList[] = ['ledger', 'snapshots', 'establishedTexts', 'establishedMandates'];

/** Mandates read at once: their texts weigh most, some tens of kilobytes each. */
const AT_ONCE = 20;

const verifiedText = (stored: StoredSnapshot & Partial<Pick<FiledText, 'mandateKey' | 'isWithdrawn'>>): VerifiedText => ({
  snapshotKey: stored.snapshot.key,
  hash: stored.snapshot.hash,
  isSound: isSoundText(stored) && (stored.mandateKey ?? stored.snapshot.content.mandateKey) === stored.snapshot.content.mandateKey,
  isWithdrawn: stored.isWithdrawn ?? false
});

/** The verdict on each of a few mandates. */
async function verifyMandates(ports: VerificationPorts, mandateKeys: readonly string[], files: readonly PublishedRow[]): Promise<readonly MandateVerdict[]> {
  const [cases, texts, indexed] = await Promise.all([
    readLedgerCases(ports, mandateKeys),
    ports.siteRecords.establishedTexts(mandateKeys),
    ports.siteRecords.indexedTo(mandateKeys)
  ]);
  const verify = async ({ mandateKey, groupKey, entries, state, snapshots }: LedgerCase): Promise<MandateVerdict> => {
    const published = state.rounds.filter(({ publication }) => publication !== null);
    const rosters = await Promise.all(published.map(({ snapshotKey }) => ports.rosterSnapshots.read(snapshotKey)));
    const own: VerifiedFile[] = [];
    for (const file of files.filter((candidate) => candidate.mandateKey === mandateKey)) own.push(await readFile(ports, file));
    return verifyMandate({
      groupKey,
      state,
      entries,
      snapshots: [...snapshots.values()].map(verifiedText),
      established: texts.filter((text) => text.mandateKey === mandateKey).map(verifiedText),
      rosters: new Set(rosters.flatMap((roster) => (roster ? [roster.content.snapshotKey] : []))),
      files: own,
      indexedTo: indexed.get(mandateKey) ?? 0
    });
  };
  return Promise.all(cases.map(verify));
}

/**
 * Verifies what the caller sees against the ledger: a few mandates at a time, so that a site of any size takes no more
 * memory than they do.
 *
 * @throws Failure
 */
export async function verifySite(ports: VerificationPorts, { mandateKey, onProgress, onVerdict }: VerificationInput = {}): Promise<VerificationResult> {
  let summary = nothingVerified;
  const tell = (verdict: MandateVerdict): void => {
    // What belongs to no mandate is not counted among them while it is whole.
    if (verdict.mandateKey !== '' || verdict.grade !== 'sound') summary = { ...summary, [verdict.grade]: summary[verdict.grade] + 1 };
    onVerdict?.(verdict);
  };
  let read = 0;
  const counted = (rows: number): void => onProgress?.({ step: 'counting', done: (read += rows), of: 0 });
  const keys = new Set<string>();
  const hidden: VerifiedList[] = [];
  let seesLedger = true;
  for (const list of lists) {
    const census = await ports.siteRecords.census(list, counted);
    if (census === null || census.seen < census.held) hidden.push(list);
    if (census === null && (list === 'ledger' || list === 'snapshots')) seesLedger = false;
    for (const key of census?.mandateKeys ?? []) keys.add(key);
  }
  const files = await ports.siteRecords.publishedFiles();
  const wanted = mandateKey === undefined ? [...keys].sort() : [mandateKey];
  if (mandateKey === undefined) {
    if (seesLedger) tell(verifyConfiguration(await readConfiguration(ports)));
    const strays = files.filter((file) => file.mandateKey === '');
    if (strays.length > 0) tell(verdictOf('', '', strays.map(({ address }) => ({ grade: 'broken', kind: 'fileWithoutReceipt', address }))));
  }
  for (let start = 0; start < wanted.length; start += AT_ONCE) {
    const some = wanted.slice(start, start + AT_ONCE);
    onProgress?.({ step: 'verifying', done: start, of: wanted.length });
    const verdicts = await (seesLedger ? verifyMandates(ports, some, files) : readersFindings(ports, some, files));
    verdicts.forEach(tell);
  }
  onProgress?.({ step: 'verifying', done: wanted.length, of: wanted.length });
  return hidden.length === 0 ? { kind: 'verdict', summary } : { kind: 'partial', scope: seesLedger ? 'all' : 'texts', hidden, summary };
}
