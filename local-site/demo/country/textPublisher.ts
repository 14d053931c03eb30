import { metadataValues } from '../../../src/adapters/sharepoint/stores/establishedRow';
import { decisionValues } from '../../../src/adapters/sharepoint/stores/establishedTexts';
import { fileName } from '../../../src/adapters/sharepoint/stores/publishFile';
import { rosterTextKey, rosterValues } from '../../../src/adapters/sharepoint/stores/rosterSnapshots';
import { partsOf } from '../../../src/adapters/sharepoint/rows/partsOf';
import type { EstablishedMetadata } from '../../../src/application/ports/establishedMandates';
import { layoutOf } from '../../../src/application/publication/documentLayout';
import { establishedMetadata } from '../../../src/application/publication/establishedMetadata';
import type { CaseState, EstablishmentDecision } from '../../../src/domain/approval/caseState';
import { trailOf } from '../../../src/domain/approval/trailOf';
import type { Snapshot } from '../../../src/domain/mandate/snapshot';
import type { RosterSnapshot } from '../../../src/domain/roster/rosterSnapshot';
import type { Template } from '../../../src/domain/template/template';
import { establishedMandates, establishedTexts } from '../../../src/schema/lists/established';
import { rosterSnapshots } from '../../../src/schema/lists/rosterSnapshots';
import { describeTrail } from '../../../src/ui/decisions/Trail/describeTrail';
import { quoted, type SiteWriter } from './siteWriter';

/** An established text about to be published. */
export interface TextToPublish {
  readonly template: Template;
  readonly snapshot: Snapshot;
  readonly decision: EstablishmentDecision;
  readonly state: CaseState;
  readonly roster: RosterSnapshot;
  readonly reviewDate: string;
}

/** What the receipt says of the file. */
export interface Published {
  readonly fileId: string;
  readonly fileVersion: string;
  readonly textHash: string;
}

interface FileFacts {
  readonly UniqueId: string;
  readonly UIVersionLabel: string;
}

function addTexts(writer: SiteWriter, login: string, { snapshot, roster }: TextToPublish, metadata: EstablishedMetadata): void {
  for (const { key, part } of partsOf(snapshot.key, snapshot.canonical)) {
    writer.addRow(login, establishedTexts, '', { ...decisionValues(metadata, snapshot), ...part, RowKey: key });
  }
  for (const { key, part } of partsOf(rosterTextKey(snapshot.key, roster.hash), roster.canonical)) {
    writer.addRow(login, rosterSnapshots, '', { ...rosterValues(roster), ...part, RowKey: key });
  }
}

/** Publishes as the product does, in the same order of writes: the file let through, the text, the roster. */
export async function createTextPublisher(names: ReadonlyMap<string, string>): Promise<(writer: SiteWriter, login: string, text: TextToPublish) => Published> {
  const [{ createShell }, { buildEstablished }, { wordTextHash }] = await Promise.all([
    import('../../../src/adapters/word/docx/shell'),
    import('../../../src/adapters/word/docx/buildEstablished'),
    import('../../../src/adapters/word/extractText'),
  ]);
  const shell = await createShell();
  return (writer, login, text) => {
    const { template, snapshot, decision, state, reviewDate } = text;
    const { regionKey: _region, ...layout } = layoutOf(template);
    const bodyName = names.get(decision.body) ?? decision.body;
    const trail = describeTrail(trailOf(state), names);
    const content = buildEstablished(shell, { ...layout, letterhead: null, document: snapshot.content.document, bodyName, decision, stamp: '', trail, snapshotKey: snapshot.key, snapshotHash: snapshot.hash });
    const textHash = wordTextHash(content);
    const metadata = establishedMetadata({ snapshot, decision, groupKey: snapshot.content.groupKey, bodyName, reviewDate, withdrawnOn: '' });
    const folder = writer.pathOf(establishedMandates, '');
    const name = fileName(metadata.mandateKey, metadata.groupKey);
    const file = `getfilebyserverrelativepath(decodedurl=${quoted(`${folder}/${name}`)})`;
    writer.post(login, `getfolderbyserverrelativepath(decodedurl=${quoted(folder)})/files/addusingpath(decodedurl=${quoted(name)},overwrite=true)`, Buffer.from(content));
    writer.post(login, `${file}/listitemallfields`, metadataValues(metadata, textHash), { 'x-http-method': 'MERGE', 'if-match': '*' });
    writer.post(login, `${file}/publish(comment='')`);
    writer.post(login, `${file}/approve(comment='')`);
    const facts = writer.get(login, `${file}?$select=UniqueId,UIVersionLabel`) as FileFacts;
    addTexts(writer, login, text, metadata);
    return { fileId: facts.UniqueId, fileVersion: facts.UIVersionLabel, textHash };
  };
}
