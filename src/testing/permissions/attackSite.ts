import type { SiteOptions } from '../../../local-site/server';
import { addMember } from '../../application/provisioning/addMember';
import { provisionBody } from '../../application/provisioning/provisionBody';
import { provisionRegion } from '../../application/provisioning/provisionRegion';
import type { SiteRole } from '../../application/ports/siteProvisioning';
import type { BareSite } from '../provisionedSite';
import { startProvisionedSite } from '../provisionedSite';
import type { Attacker } from './attacker';
import { attackerOf } from './attacker';
import type { Role } from './roles';
import { newPerson } from '../../domain/roster/newPerson';
import { newSeat } from '../../domain/roster/newSeat';
import { newTerm } from '../../domain/roster/newTerm';

/** A provisioned site with one person of every kind, each reached by REST alone. */
export interface AttackSite {
  readonly site: BareSite;
  readonly as: (role: Role) => Attacker;
}

/** Account of each role, before the `@`. */
export const accountOf: Readonly<Record<Role, string>> = {
  admin: 'keeper',
  staff: 'staff',
  support: 'support',
  publisher: 'publisher',
  writer: 'writer.x',
  otherWriter: 'writer.y',
  recorder: 'recorder.x',
  otherRecorder: 'recorder.y',
  formerRecorder: 'recorder.z',
  participant: 'participant',
  member: 'member.x',
  flows: 'flows',
  reader: 'reader',
  outsider: 'outsider'
};

export const loginOf = (role: Role): string => `${accountOf[role]}@uppdrag.example`;

/** The people that a provisioned site does not have by itself. */
const more: Readonly<Partial<Record<Role, SiteRole>>> = {
  admin: { kind: 'administrator' },
  formerRecorder: { kind: 'recorder', bodyKey: 'rpo-z' },
  member: { kind: 'participant' },
  flows: { kind: 'flows' }
};

export async function startAttackSite(options: SiteOptions = {}): Promise<AttackSite> {
  const site = await startProvisionedSite(options);
  const { provisioning, rosterEditor } = site.administration();
  const body = { key: 'rpo-z', name: 'RPO Z' };
  await provisionBody(provisioning, { ...body, recordedBy: 'own' });
  await provisionRegion(provisioning, { key: 'kalmar', name: 'Region Kalmar län', decidingBodies: ['rpo-x', 'rpo-z'] });
  for (const [role, duties] of Object.entries(more)) {
    await addMember(provisioning, loginOf(role as Role), duties);
  }
  await provisionBody(provisioning, { ...body, recordedBy: 'staff' });
  await rosterEditor.add({
    groups: [],
    seats: [newSeat({ key: 's1', groupKey: 'rag-x', regionKey: 'kalmar', role: 'chair', profession: '' })],
    terms: [newTerm({ key: 't1', seatKey: 's1', groupKey: 'rag-x', personKey: 'p1', from: '2020-01-01', to: '' })],
    people: [newPerson({ key: 'p1', name: 'Mona Medlem', title: '', organisation: '', email: loginOf('member') })]
  });
  return { site, as: (role) => attackerOf(site.webUrl, loginOf(role)) };
}
