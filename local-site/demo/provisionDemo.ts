import { recordBinding } from '../../src/application/configuration/recordBinding';
import { recordChain } from '../../src/application/configuration/recordChain';
import type { SiteRole } from '../../src/application/ports/siteProvisioning';
import { addMember } from '../../src/application/provisioning/addMember';
import { provisionBody } from '../../src/application/provisioning/provisionBody';
import { provisionGroup } from '../../src/application/provisioning/provisionGroup';
import { provisionSite } from '../../src/application/provisioning/provisionSite';
import { defaultChains } from '../../src/domain/approval/defaultChains';
import type { Group } from '../../src/domain/roster/roster';
import { demoAccounts, type DemoAccount } from './content/accounts';
import { cardChainKey, demoBindings } from './content/bindings';
import { demoGroups } from './content/groups';
import { demoRoster } from './content/rosters';
import { administrationOf, portsOf, type DemoSite } from './demoSite';

const mandatedGroups = demoGroups.filter(({ templateFamily }) => templateFamily !== '');

export const decidingBodies = demoGroups.filter(({ key }) =>
  demoBindings.some(({ relations: { establishingBody = [], endorser = [] } }) => [...establishingBody, ...endorser].includes(key))
);

/** The convener writes for one working group, another for the others of Sydöstra, the staff for the rest. */
function writerOf({ key, templateFamily }: Group): DemoAccount {
  if (key === 'rag-barnonkologi') return demoAccounts.convener;
  return templateFamily === 'sydostra-rag' ? demoAccounts.otherConvener : demoAccounts.staff;
}

/** The body that has split from the small set-up: its decisions are recorded by its own secretary. */
const bodyOfItsOwn = 'rpo-barn';

const roles: readonly (readonly [DemoAccount, SiteRole])[] = [
  [demoAccounts.administrator, { kind: 'administrator' }],
  [demoAccounts.staff, { kind: 'staff' }],
  [demoAccounts.processSupport, { kind: 'processSupport' }],
  [demoAccounts.publisher, { kind: 'publisher' }],
  [demoAccounts.recorder, { kind: 'recorder', bodyKey: bodyOfItsOwn }],
  ...mandatedGroups.map((group): readonly [DemoAccount, SiteRole] => [writerOf(group), { kind: 'writer', groupKey: group.key }]),
  [demoAccounts.flows, { kind: 'flows' }],
  [demoAccounts.readerJonkoping, { kind: 'reader' }],
  [demoAccounts.readerKalmar, { kind: 'reader' }],
  [demoAccounts.readerOstergotland, { kind: 'reader' }],
];

/** The chains themselves came with the site; one of them lets a body answer on a card. */
async function bindDemoGroups(site: DemoSite): Promise<void> {
  const ports = portsOf(site, demoAccounts.administrator);
  for (const { chain } of defaultChains.filter(({ chain: { chainKey } }) => chainKey === cardChainKey)) {
    const steps = chain.steps.map((step) => (step.kind === 'endorse' ? { ...step, card: true } : step));
    await recordChain(ports, { ...chain, steps }, 'demo-cards');
  }
  for (const binding of demoBindings) {
    await recordBinding(ports, binding, `binding-${binding.groupKey}`);
  }
}

/** Brings the empty site to the product's lists and rights, and gives the demo's people their roles. */
export async function provisionDemo(site: DemoSite): Promise<void> {
  const { provisioning, rosterEditor } = administrationOf(site, demoAccounts.administrator);
  await provisionSite(provisioning);
  for (const { key, name } of decidingBodies) {
    await provisionBody(provisioning, { key, name, recordedBy: key === bodyOfItsOwn ? 'own' : 'staff' });
  }
  for (const group of mandatedGroups) {
    await provisionGroup(provisioning, group);
  }
  for (const [account, role] of roles) {
    await addMember(provisioning, account.login, role);
  }
  await rosterEditor.add(demoRoster(site.clock.now()));
  await bindDemoGroups(site);
}
