import { connect } from '../src/adapters/sharepoint/connection/connect';
import { createAdministration } from '../src/adapters/sharepoint/createAdministration';
import { recordBinding } from '../src/application/configuration/recordBinding';
import { provisionBody } from '../src/application/provisioning/provisionBody';
import { provisionGroup } from '../src/application/provisioning/provisionGroup';
import { readLedgerCase } from '../src/application/approval/readLedgerCase';
import type { BindingRecord } from '../src/domain/approval/record';
import { defaultChains } from '../src/domain/approval/defaultChains';
import type { Group } from '../src/domain/roster/roster';
import { handInText } from '../src/testing/meeting/handInText';
import { demoScene } from './site/demoScene';
import { portsAs } from './site/portsAs';
import { patience } from './site/startSite';
import { visit, type Visitor } from './site/visitor';

const scene = demoScene();
const yesterday = new Date(Date.now() - 24 * 60 * 60 * 1000).toISOString().slice(0, 10);

/** Who takes part in each chain, as the regions describe it: bodies of the demo, whose decisions the staff records. */
const relations: Readonly<Record<string, BindingRecord['relations']>> = {
  'sydostra-rag': { establishingBody: ['rpo-hjarta'] },
  'sydostra-rpo': { endorser: ['kr-medicin-akut'], establishingBody: ['rsl'] },
  'sydostra-rsg': { endorser: ['au'], establishingBody: ['rsl'] },
  'sydostra-stab': { endorser: ['region-jonkoping', 'region-kalmar', 'region-ostergotland'], establishingBody: ['rsl'] },
  'mellansverige-rag': { establishingBody: ['mv-rpo-lung'] },
  'mellansverige-rag-permanent': { endorser: ['mv-ledningsgruppen'], establishingBody: ['mv-rpo-lung'] },
  'mellansverige-rsg': { endorser: ['mv-kunskapsstyrningsgruppen'], establishingBody: ['mv-ledningsgruppen'] }
};

const groups = defaultChains.map(({ chain: { chainKey, name }, kinds, healthcareRegion }): Group => {
  const [kind = 'rag'] = kinds;
  const key = `prov-${chainKey}`;
  return { key, kind, name: `Prov ${name}`, subject: name, programmeArea: '', healthcareRegions: [healthcareRegion], mandators: [], templateFamily: 'sydostra-rag' };
});

beforeAll(async () => {
  const { provisioning, rosterEditor } = createAdministration(connect(scene.site.address, 'admin@uppdrag.example'));
  const administrator = portsAs(scene.site, 'admin');
  await rosterEditor.add({ groups, seats: [], terms: [], people: [] });
  await provisionBody(provisioning, { key: 'kr-medicin-akut', name: 'Kunskapsråd Medicin och akut vård', recordedBy: 'staff' });
  for (const [index, { chain }] of defaultChains.entries()) {
    const group = groups[index];
    if (group === undefined) throw new Error(`No group for ${chain.chainKey}`);
    await provisionGroup(provisioning, group);
    const binding: BindingRecord = { type: 'binding', groupKey: group.key, chainKey: chain.chainKey, relations: relations[chain.chainKey] ?? {} };
    await recordBinding(administrator, binding, `prov-${group.key}`);
    await handInText(administrator, group);
  }
}, patience);

const button = ({ page }: Visitor, name: string): ReturnType<Visitor['page']['getByRole']> => page.getByRole('button', { name, exact: true });

/** Records one body's approval in the case, as its minutes say. */
async function approve(visitor: Visitor, mandateKey: string, verb: 'Tillstyrk' | 'Fastställ', paragraph: number): Promise<void> {
  const { page, open } = visitor;
  await open('Beslut.aspx', `?uppdrag=${mandateKey}`);
  await page.getByText('Underlaget är oförändrat').waitFor();
  await button(visitor, verb).click();
  await page.getByLabel('Mötesdatum').fill(yesterday);
  await page.getByLabel(/Paragraf i protokollet/).fill(String(paragraph));
  await button(visitor, verb).click();
  await page.getByText(/Beslutet är infört/).waitFor();
}

describe('each chain the product brings', () => {
  it.each(defaultChains.map(({ chain }) => chain.chainKey))('%s takes a text from hand-in to publication', async (chainKey) => {
    const mandateKey = `m-prov-${chainKey}`;
    const { endorser = [], establishingBody = [] } = relations[chainKey] ?? {};
    const visitor = await visit(scene.browser, scene.site, 'staben');
    let paragraph = 1;
    for (const verb of [...endorser.map(() => 'Tillstyrk' as const), ...establishingBody.map(() => 'Fastställ' as const)]) {
      await approve(visitor, mandateKey, verb, paragraph);
      paragraph += 1;
    }
    await button(visitor, 'Publicera').click();
    await visitor.page.getByText('Uppdraget är publicerat.', { exact: true }).waitFor({ timeout: 60_000 });
    await visitor.leave();
    const { state } = await readLedgerCase(portsAs(scene.site, 'admin'), mandateKey);
    expect(state.inForce?.decisions.map(({ body }) => body)).toEqual([...endorser, ...establishingBody]);
    expect(state.ignored).toEqual([]);
  });
});
