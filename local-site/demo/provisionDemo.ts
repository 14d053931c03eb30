import { recordBinding } from '../../src/application/configuration/recordBinding';
import { recordChain } from '../../src/application/configuration/recordChain';
import type { SiteRole } from '../../src/application/ports/siteProvisioning';
import { addMember } from '../../src/application/provisioning/addMember';
import { provisionBody } from '../../src/application/provisioning/provisionBody';
import { provisionGroup } from '../../src/application/provisioning/provisionGroup';
import { provisionSite } from '../../src/application/provisioning/provisionSite';
import { defaultChains } from '../../src/domain/approval/defaultChains';
import { demoAccounts, type DemoAccount } from './content/accounts';
import { demoGroups } from './content/groups';
import { demoRoster } from './content/rosters';
import { administrationOf, portsOf, type DemoSite } from './demoSite';

const workingGroups = demoGroups.filter((group) => group.kind === 'rag');

const decidingBodies = demoGroups.filter((group) => workingGroups.some((working) => working.mandators.includes(group.key)));

/** The body that has split from the small set-up: its decisions are recorded by its own secretary. */
const bodyOfItsOwn = 'rpo-barn';

const roles: readonly (readonly [DemoAccount, SiteRole])[] = [
  [demoAccounts.administrator, { kind: 'administrator' }],
  [demoAccounts.staff, { kind: 'staff' }],
  [demoAccounts.processSupport, { kind: 'processSupport' }],
  [demoAccounts.publisher, { kind: 'publisher' }],
  [demoAccounts.recorder, { kind: 'recorder', bodyKey: bodyOfItsOwn }],
  [demoAccounts.convener, { kind: 'writer', groupKey: 'rag-barnonkologi' }],
  ...workingGroups
    .filter((group) => group.key !== 'rag-barnonkologi')
    .map((group): readonly [DemoAccount, SiteRole] => [demoAccounts.otherConvener, { kind: 'writer', groupKey: group.key }]),
  [demoAccounts.readerJonkoping, { kind: 'reader' }],
  [demoAccounts.readerKalmar, { kind: 'reader' }],
  [demoAccounts.readerOstergotland, { kind: 'reader' }],
];

async function recordChains(site: DemoSite): Promise<void> {
  const ports = portsOf(site, demoAccounts.administrator);
  for (const { chain } of defaultChains.filter((candidate) => candidate.healthcareRegion === 'sydostra')) {
    await recordChain(ports, chain, `chain-${chain.chainKey}`);
  }
  for (const group of workingGroups) {
    await recordBinding(
      ports,
      {
        type: 'binding',
        groupKey: group.key,
        chainKey: 'sydostra-rag',
        relations: { mandator: group.mandators, establishingBody: group.mandators },
      },
      `binding-${group.key}`
    );
  }
}

/** Brings the empty site to the product's lists and rights, and gives the demo's people their roles. */
export async function provisionDemo(site: DemoSite): Promise<void> {
  const { provisioning, rosterEditor } = administrationOf(site, demoAccounts.administrator);
  await provisionSite(provisioning);
  for (const { key, name } of decidingBodies) {
    await provisionBody(provisioning, { key, name, recordedBy: key === bodyOfItsOwn ? 'own' : 'staff' });
  }
  for (const group of workingGroups) {
    await provisionGroup(provisioning, group);
  }
  for (const [account, role] of roles) {
    await addMember(provisioning, account.login, role);
  }
  await rosterEditor.add(demoRoster(site.clock.now()));
  await recordChains(site);
}
