import type { EstablishedDocument } from '../../../application/ports/documentBuilder';
import { Failure } from '../../../application/ports/failure';
import { decisionLine } from '../../../domain/approval/decisionLine';
import { versionLine } from '../../../domain/mandate/versionLine';
import { appendix } from './appendix';
import type { WordShell } from './shell';
import { wordFile } from './wordFile';

/**
 * A Word file of an established mandate. The same source gives the same bytes.
 * @throws Failure `invalid` when the text has a gap
 */
export function buildEstablished(shell: WordShell, source: EstablishedDocument): Uint8Array {
  const { document, decision, bodyName, snapshotHash, templateVersion } = source;
  const gap = document.sections.flatMap(({ blocks }) => blocks).find(({ kind }) => kind === 'gap');
  if (gap) {
    throw new Failure('invalid', `An established text has no gaps, but ${gap.source} is unanswered.`);
  }
  return wordFile(shell, {
    document,
    healthcareRegion: source.healthcareRegion,
    stamp: source.stamp,
    standing: decisionLine(bodyName, decision),
    footer: versionLine(source.snapshotKey, templateVersion, snapshotHash),
    numberedHeadings: source.numberedHeadings,
    questions: new Map(),
    author: bodyName,
    description: `Underlag ${source.snapshotKey}, SHA-256 ${snapshotHash}`,
    date: decision.meetingDate,
    letterhead: source.letterhead,
    appendix: appendix(source)
  });
}
