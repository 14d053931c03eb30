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
import { writerOf } from './content/writerOf';
import type { WholeRoster } from '../../src/application/ports/rosterStore';
import { bodyOfItsOwn, demoRoles } from './demoRoles';
import { administrationOf, portsOf, type DemoSite } from './demoSite';

const withMandate = (groups: readonly Group[]): readonly Group[] => groups.filter(({ templateFamily }) => templateFamily !== '');

/** The groups that decide about the mandate of another. */
export function decidingBodies(groups: readonly Group[]): readonly Group[] {
  const deciding = new Set(demoBindings(groups).flatMap(({ relations: { establishingBody = [], endorser = [] } }) => [...establishingBody, ...endorser]));
  return groups.filter(({ key }) => deciding.has(key));
}

const writersOf = (groups: readonly Group[]): readonly (readonly [DemoAccount, SiteRole])[] =>
  withMandate(groups).map((group) => [writerOf(group), { kind: 'writer', groupKey: group.key }]);

/** The chains themselves came with the site; one of them lets a body answer on a card. */
async function bindDemoGroups(site: DemoSite, groups: readonly Group[]): Promise<void> {
  const ports = portsOf(site, demoAccounts.administrator);
  for (const { chain } of defaultChains.filter(({ chain: { chainKey } }) => chainKey === cardChainKey)) {
    const steps = chain.steps.map((step) => (step.kind === 'endorse' ? { ...step, card: true } : step));
    await recordChain(ports, { ...chain, steps }, 'demo-cards');
  }
  for (const binding of demoBindings(groups)) {
    await recordBinding(ports, binding, `binding-${binding.groupKey}`);
  }
}

/** Brings the empty site to the product's lists and rights, and gives the demo's people their roles. */
export async function provisionDemo(site: DemoSite, roster: WholeRoster): Promise<void> {
  const { groups, profiles } = roster;
  const { provisioning, rosterEditor } = administrationOf(site, demoAccounts.administrator);
  await provisionSite(provisioning);
  for (const { key, name } of decidingBodies(groups)) {
    await provisionBody(provisioning, { key, name, recordedBy: key === bodyOfItsOwn ? 'own' : 'staff' });
  }
  for (const group of withMandate(groups)) {
    await provisionGroup(provisioning, group);
  }
  for (const [account, role] of [...demoRoles, ...writersOf(groups)]) {
    await addMember(provisioning, account.login, role);
  }
  const { groupEditor } = portsOf(site, demoAccounts.administrator);
  // Groups of which more is kept than their names come with it; the others with the roster.
  await Promise.all(
    profiles.flatMap((profile) => groups.filter(({ key }) => key === profile.groupKey).map((group) => groupEditor.add(group, profile)))
  );
  await rosterEditor.add(roster);
  await bindDemoGroups(site, groups);
}
