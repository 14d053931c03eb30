import { publicationFolder } from '../../domain/approval/place';
import type { PublicationRecord } from '../../domain/approval/record';
import { trailOf } from '../../domain/approval/trailOf';
import { withdrawalOf } from '../../domain/approval/withdrawalOf';
import { withdrawalLine } from '../../domain/approval/withdrawalLine';
import type { IsoDate } from '../../domain/mandate/answer';
import { appendToCase } from '../approval/appendToCase';
import { foldLedgerCase } from '../approval/readLedgerCase';
import type { LedgerCase } from '../approval/readLedgerCase';
import type { EstablishedMetadata } from '../ports/establishedMandates';
import { documentLayout } from './documentLayout';
import { establishedMetadata } from './establishedMetadata';
import type { EstablishedText } from './establishedText';
import { keepRoster } from './keepRoster';
import { onLetterhead } from './onLetterhead';
import type { PublicationPorts, PublicationRequest, PublicationResult } from './publication';

/** True when something has counted in the case since it was read. */
async function hasMoved(ports: PublicationPorts, ledgerCase: LedgerCase): Promise<boolean> {
  const entries = await ports.ledger.ofCase(ledgerCase.mandateKey);
  return foldLedgerCase({ ...ledgerCase, entries }).state.lastHash !== ledgerCase.state.lastHash;
}

/**
 * Texts that were withdrawn between their file and its receipt may lie among those readers see: they are marked there,
 * and stand behind the text that is brought out.
 */
async function putTextsRight({ established }: PublicationPorts, { state }: LedgerCase, metadata: EstablishedMetadata): Promise<void> {
  const unreceipted = state.rounds.filter(({ publication, stamp }) => (publication ?? stamp) === null);
  for (const round of unreceipted.filter(({ snapshotKey }) => snapshotKey !== metadata.snapshotKey)) {
    const withdrawal = withdrawalOf(round);
    if (withdrawal) await established.putTextBack(metadata, { snapshotKey: round.snapshotKey, withdrawnOn: withdrawal.date });
  }
}

/**
 * Builds a text's document, stamped when it is withdrawn, lets it through content approval, adds the text for readers
 * and the roster for participants, and records the receipt last. A crash in the middle leaves no receipt; the same
 * call again completes what is missing.
 *
 * @returns `moved` before anything is written when the case is another than the one read
 * @throws Failure
 */
export async function bringOut(
  ports: PublicationPorts,
  request: PublicationRequest,
  ledgerCase: LedgerCase,
  text: EstablishedText,
  reviewDate: IsoDate | ''
): Promise<PublicationResult | { readonly kind: 'moved' }> {
  const { snapshot, decision, withdrawal } = text;
  const isRestored = text.round.state === 'published';
  const { mandateKey, groupKey } = ledgerCase;
  request.onStep?.('build');
  const groups = await ports.roster.groups();
  const names = new Map(groups.map(({ key, name }) => [key, name]));
  const nameOf = (key: string): string => names.get(key) ?? key;
  const bodyName = nameOf(decision.body);
  const { family, version } = snapshot.content.template;
  const { regionKey, ...layout } = await documentLayout(ports.templates, { family, version: Number(version) });
  const { made: built, isDamaged } = await onLetterhead(ports.letterheads, regionKey, (letterhead) =>
    ports.documents.established({
      ...layout,
      letterhead,
      document: snapshot.content.document,
      bodyName,
      decision,
      stamp: withdrawal === null ? '' : withdrawalLine(nameOf(withdrawal.body), withdrawal),
      trail: request.describeTrail(trailOf(ledgerCase.state), names),
      snapshotKey: snapshot.key,
      snapshotHash: snapshot.hash
    })
  );

  request.onStep?.('upload');
  // What came while the document was built: nothing is put over a newer text.
  if (await hasMoved(ports, ledgerCase)) return { kind: 'moved' };
  const metadata = establishedMetadata({ snapshot, decision, groupKey, bodyName, reviewDate, withdrawnOn: withdrawal?.date ?? '' });
  await putTextsRight(ports, ledgerCase, metadata);
  const file = await ports.established.publish(metadata, built);
  // The receipt vouches for the file as it lies there, after the server may have rewritten it.
  const textHash = await ports.documents.textHash(await ports.established.download(file.serverRelativeUrl));
  if (textHash !== built.textHash) return { kind: 'refused', reason: 'fileDiffers' };

  request.onStep?.('addText');
  await ports.established.addText(metadata, snapshot);
  if (withdrawal === null) {
    request.onStep?.('keepRoster');
    await keepRoster(ports, { mandateKey, snapshotKey: snapshot.key }, groupKey);
  }

  request.onStep?.('record');
  const receipt: PublicationRecord = {
    type: 'publication',
    mandateKey,
    snapshotKey: snapshot.key,
    snapshotHash: snapshot.hash,
    fileId: file.fileId,
    fileVersion: file.version,
    textHash,
    ...(withdrawal !== null && { stamped: true }),
    ...(isRestored && { restored: true })
  };
  const result = await appendToCase(ports, ledgerCase, publicationFolder, receipt, request.recordKey);
  if (result.kind === 'denied') return { kind: 'denied' };
  // Somebody else's receipt may have come first: what counts is that the text is published.
  const after = result.ledgerCase.state.rounds.find(({ snapshotKey }) => snapshotKey === snapshot.key);
  const isOut = withdrawal === null ? after?.publication && (!isRestored || after.state === 'published') : after?.stamp;
  if (!after || !isOut) {
    return { kind: 'refused', reason: after?.state === 'withdrawn' ? 'withdrawn' : 'notEstablished' };
  }
  return { kind: 'published', ledgerCase: result.ledgerCase, round: after, ...(isDamaged && { isLetterheadDamaged: true }) };
}
