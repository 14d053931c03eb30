import type { Round } from '../../domain/approval/caseState';
import { publicationFolder } from '../../domain/approval/place';
import type { PublicationRecord } from '../../domain/approval/record';
import type { Trail } from '../../domain/approval/trail';
import { trailOf } from '../../domain/approval/trailOf';
import type { IsoDate } from '../../domain/mandate/answer';
import { appendToCase } from '../approval/appendToCase';
import { readLedgerCase } from '../approval/readLedgerCase';
import type { CasePorts, LedgerCase } from '../approval/readLedgerCase';
import { storeCaseIndexRow } from '../approval/storeCaseIndexRow';
import type { TrailLine } from '../ports/documentBuilder';
import type { EstablishedMetadata } from '../ports/establishedMandates';
import { Failure } from '../ports/failure';
import type { Ports } from '../ports/ports';
import { documentLayout } from './documentLayout';
import { onLetterhead } from './onLetterhead';
import { establishedText } from './establishedText';
import type { EstablishedText } from './establishedText';

/** What is being done, in order. */
export const publicationSteps = ['verify', 'build', 'upload', 'addText', 'record'] as const;

export type PublicationStep = (typeof publicationSteps)[number];

export interface PublicationInput {
  readonly mandateKey: string;
  /** Kept by the caller until the result is known, so that a repeat doubles nothing. */
  readonly recordKey: string;
  /** Date by which the mandate is to be reviewed; empty when none is set. */
  readonly reviewDate: IsoDate | '';
  /** Turns the trail into the appendix's sentences, with names of bodies by key. */
  readonly describeTrail: (trail: Trail, names: ReadonlyMap<string, string>) => readonly TrailLine[];
  /** Called as each step begins. */
  readonly onStep?: (step: PublicationStep) => void;
}

/**
 * What became of a publication; with a damaged letterhead it stands on plain paper. `notEstablished`: the ledger does not say that the text is established.
 * `unsound`: the frozen text does not give its hash. `fileDiffers`: the file in the library does not say what
 * was built; it is there, but without a receipt. `denied`: the server does not let the user publish.
 */
export type PublicationResult =
  | { readonly kind: 'published'; readonly ledgerCase: LedgerCase; readonly round: Round; readonly isLetterheadDamaged?: true }
  | { readonly kind: 'refused'; readonly reason: 'notEstablished' | 'unsound' | 'fileDiffers' }
  | { readonly kind: 'denied' };

export type PublicationPorts = CasePorts & Pick<Ports, 'caseIndex' | 'clock' | 'session' | 'roster' | 'established' | 'documents' | 'templates' | 'letterheads'>;

function metadataOf(
  { snapshot, decision }: EstablishedText,
  groupKey: string,
  bodyName: string,
  reviewDate: IsoDate | ''
): EstablishedMetadata {
  return {
    mandateKey: snapshot.content.mandateKey,
    groupKey,
    title: snapshot.content.document.title,
    snapshotKey: snapshot.key,
    snapshotHash: snapshot.hash,
    bodyName,
    decisionDate: decision.meetingDate,
    paragraph: decision.paragraph,
    diaryNumber: decision.diaryNumber,
    reviewDate
  };
}

async function publish(ports: PublicationPorts, input: PublicationInput): Promise<PublicationResult> {
  const begin = (step: PublicationStep): void => input.onStep?.(step);
  begin('verify');
  const [ledgerCase, groups] = await Promise.all([readLedgerCase(ports, input.mandateKey), ports.roster.groups()]);
  const { state, groupKey } = ledgerCase;
  if (state.ongoing === null && state.inForce !== null) {
    await storeCaseIndexRow(ports, ledgerCase);
    return { kind: 'published', ledgerCase, round: state.inForce };
  }
  const text = establishedText(ledgerCase);
  if (typeof text === 'string') return { kind: 'refused', reason: text };
  const { snapshot, decision } = text;
  const names = new Map(groups.map(({ key, name }) => [key, name]));
  const bodyName = names.get(decision.body) ?? decision.body;

  begin('build');
  const { family, version } = snapshot.content.template;
  const { regionKey, ...layout } = await documentLayout(ports.templates, { family, version: Number(version) });
  const { made: built, isDamaged } = await onLetterhead(ports.letterheads, regionKey, (letterhead) =>
    ports.documents.established({
      ...layout,
      letterhead,
      document: snapshot.content.document,
      bodyName,
      decision,
      trail: input.describeTrail(trailOf(state), names),
      snapshotKey: snapshot.key,
      snapshotHash: snapshot.hash
    })
  );

  begin('upload');
  const metadata = metadataOf(text, groupKey, bodyName, input.reviewDate);
  const file = await ports.established.publish(metadata, built);
  // The receipt vouches for the file as it lies there, after the server may have rewritten it.
  const textHash = await ports.documents.textHash(await ports.established.download(file.serverRelativeUrl));
  if (textHash !== built.textHash) return { kind: 'refused', reason: 'fileDiffers' };

  begin('addText');
  await ports.established.addText(metadata, snapshot);

  begin('record');
  const receipt: PublicationRecord = {
    type: 'publication',
    mandateKey: input.mandateKey,
    snapshotKey: snapshot.key,
    snapshotHash: snapshot.hash,
    fileId: file.fileId,
    fileVersion: file.version,
    textHash
  };
  const result = await appendToCase(ports, ledgerCase, publicationFolder, receipt, input.recordKey);
  if (result.kind === 'denied') return { kind: 'denied' };
  // Somebody else's receipt may have come first: what counts is that the text is published.
  const published = result.ledgerCase.state.rounds.find(({ snapshotKey }) => snapshotKey === snapshot.key);
  if (!published?.publication) return { kind: 'refused', reason: 'notEstablished' };
  return { kind: 'published', ledgerCase: result.ledgerCase, round: published, ...(isDamaged && { isLetterheadDamaged: true }) };
}

/**
 * Publishes the text that the ledger says is established: builds the document, lets it through content
 * approval, adds its text for readers, and records the receipt last. A crash in the middle leaves no receipt;
 * the same call again completes what is missing, and one after the receipt changes nothing.
 *
 * @throws Failure other than `denied`; the same call can be repeated
 */
export async function publishMandate(ports: PublicationPorts, input: PublicationInput): Promise<PublicationResult> {
  try {
    return await publish(ports, input);
  } catch (failure) {
    if (failure instanceof Failure && failure.kind === 'denied') return { kind: 'denied' };
    throw failure;
  }
}
