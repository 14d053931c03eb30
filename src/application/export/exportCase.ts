import { trailOf } from '../../domain/approval/trailOf';
import { exportFiles } from '../../domain/export/exportFiles';
import type { ExportedFile } from '../../domain/export/exportSource';
import type { MandateDocument } from '../../domain/mandate/document';
import { swedishDate } from '../../domain/mandate/swedishDate';
import type { CasePorts } from '../approval/readLedgerCase';
import { readLedgerCase } from '../approval/readLedgerCase';
import type { TrailLine } from '../ports/documentBuilder';
import type { EstablishedMandate } from '../ports/establishedMandates';
import { Failure } from '../ports/failure';
import type { Ports } from '../ports/ports';
import type { PublicationRequest } from '../publication/publication';

export type ExportPorts = CasePorts & Pick<Ports, 'roster' | 'established' | 'rosterSnapshots' | 'documents'>;

const lastPart = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** The published file as it lies there, and as PDF where the site makes one. */
async function publishedFiles({ established }: ExportPorts, mandate: EstablishedMandate | null): Promise<readonly ExportedFile[]> {
  if (mandate === null) return [];
  const { serverRelativeUrl, version } = mandate.file;
  const [content, pdf] = await Promise.all([
    established.download(serverRelativeUrl, mandate.hasDraft ? version : undefined),
    mandate.hasDraft ? null : established.asPdf(serverRelativeUrl)
  ]);
  const name = lastPart(serverRelativeUrl);
  return [{ name, content }, ...(pdf === null ? [] : [{ name: name.replace(/\.docx$/, '.pdf'), content: pdf }])];
}

const trailDocument = (title: string, lines: readonly TrailLine[]): MandateDocument => ({
  title,
  sections: [
    {
      key: 'handelser',
      heading: 'Händelser',
      blocks: [{ kind: 'bullets', items: lines.map(({ date, text }) => `${swedishDate(date)}: ${text}`), source: '' }]
    }
  ]
});

/**
 * A case for a diary or an archive, as one zip file: see `exportFiles` for what it holds. Only reads.
 *
 * @throws Failure `missing` when there is no case that the user may see
 */
export async function exportCase(
  ports: ExportPorts,
  mandateKey: string,
  describeTrail: PublicationRequest['describeTrail']
): Promise<Uint8Array> {
  const [{ groupKey, state, entries, configuration, snapshots }, groups] = await Promise.all([
    readLedgerCase(ports, mandateKey),
    ports.roster.groups()
  ]);
  if (entries.length === 0) throw new Failure('missing', `No case of mandate ${mandateKey}`);
  const [rosters, mandate] = await Promise.all([
    Promise.all(state.rounds.map(({ snapshotKey }) => ports.rosterSnapshots.read(snapshotKey))),
    ports.established.ofMandate(mandateKey)
  ]);
  const names = new Map(groups.map(({ key, name }) => [key, name]));
  const sentences = describeTrail(trailOf(state), names);
  const title = `Ärende: ${names.get(groupKey) ?? groupKey}`;
  const [files, trailPage] = await Promise.all([
    publishedFiles(ports, mandate),
    ports.documents.page({
      document: trailDocument(title, sentences),
      healthcareRegion: '',
      standing: mandateKey,
      footer: '',
      numberedHeadings: false
    })
  ]);
  return ports.documents.archive(
    exportFiles({
      groupKey,
      state,
      entries,
      configuration,
      texts: [...snapshots.values()].map(({ snapshot: { key, canonical, content } }) => ({ key, canonical, title: content.document.title })),
      rosters: rosters.flatMap((roster) => roster ?? []),
      files,
      sentences,
      trailPage,
      names
    })
  );
}
