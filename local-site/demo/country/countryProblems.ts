import { establishedMandates, establishedTexts } from '../../../src/schema/lists/established';
import { fileName } from '../../../src/adapters/sharepoint/stores/publishFile';
import { ledger } from '../../../src/schema/lists/ledger';
import { rosterSnapshots } from '../../../src/schema/lists/rosterSnapshots';
import { snapshots } from '../../../src/schema/lists/snapshots';
import { listAddress, type ListDefinition } from '../../../src/schema/vocabulary/list';
import type { VerificationFinding } from '../../../src/domain/verification/verificationFinding';
import type { PlannedCase } from '../content/country/countryCases';
import { quoted, type SiteWriter } from './siteWriter';
import type { Story } from './stories';

/** What has been done behind the product's back, by somebody who can: a verification is to find exactly this. */
export interface PlantedProblem {
  readonly mandateKey: string;
  readonly finds: VerificationFinding['kind'];
}

const planted: readonly VerificationFinding['kind'][] = ['fileChanged', 'textMissing', 'snapshotMissing', 'rosterMissing', 'recordIgnored'];

/** Where each problem is planted: in cases that have been published, one each. */
export function countryProblems(cases: readonly PlannedCase[]): readonly (PlantedProblem & { readonly groupKey: string })[] {
  const published = cases.filter(({ rounds }) => rounds.at(-1)?.outcome === 'published');
  return published.slice(-planted.length).map(({ mandateKey, group }, index) => ({ mandateKey, groupKey: group.key, finds: planted[index]! }));
}

interface Found {
  readonly value: readonly { readonly Id: number }[];
}

function removeNewest(writer: SiteWriter, administrator: string, list: ListDefinition, mandateKey: string): void {
  const path = `getlist(${quoted(writer.pathOf(list, ''))})/items?$select=Id&$filter=MandateKey eq '${mandateKey}'&$orderby=Id desc&$top=1`;
  const [row] = (writer.get(administrator, path.replace(/ /g, '%20')) as Found).value;
  if (!row) throw new Error(`${listAddress(list)} holds nothing of ${mandateKey}`);
  writer.removeRow(administrator, list, row.Id);
}

function plant(writer: SiteWriter, administrator: string, { mandateKey, groupKey, finds }: PlantedProblem & { readonly groupKey: string }): void {
  switch (finds) {
    case 'fileChanged': {
      const folder = writer.pathOf(establishedMandates, '');
      const file = `getfilebyserverrelativepath(decodedurl=${quoted(`${folder}/${fileName(mandateKey, groupKey)}`)})`;
      writer.post(administrator, `getfolderbyserverrelativepath(decodedurl=${quoted(folder)})/files/addusingpath(decodedurl=${quoted(fileName(mandateKey, groupKey))},overwrite=true)`, Buffer.from('Ingen Word-fil längre.'));
      writer.post(administrator, `${file}/publish(comment='')`);
      writer.post(administrator, `${file}/approve(comment='')`);
      return;
    }
    case 'textMissing':
      removeNewest(writer, administrator, establishedTexts, mandateKey);
      return;
    case 'snapshotMissing':
      removeNewest(writer, administrator, snapshots, mandateKey);
      return;
    case 'rosterMissing':
      removeNewest(writer, administrator, rosterSnapshots, mandateKey);
      return;
    default:
      writer.addRow(administrator, ledger, `groups/${groupKey}`, { Title: 'Skräp', MandateKey: mandateKey, RecordType: 'decision', RecordKey: 'skrap', Record1: 'null' });
  }
}

export function* problemStory(writer: () => SiteWriter, administrator: string, cases: readonly PlannedCase[], day: Date): Story {
  for (const problem of countryProblems(cases)) {
    yield day;
    plant(writer(), administrator, problem);
  }
}
