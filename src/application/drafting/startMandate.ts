import { refreshCaseIndex } from '../approval/refreshCaseIndex';
import type { Ports } from '../ports/ports';

export type StartPorts = Pick<
  Ports,
  'mandates' | 'templates' | 'roster' | 'identifiers' | 'ledger' | 'snapshots' | 'caseIndex'
>;

async function create(ports: StartPorts, groupKey: string): Promise<void> {
  const group = await ports.roster.group(groupKey);
  const { family, version } = await ports.templates.current(group.templateFamily);
  await ports.mandates.create({
    key: ports.identifiers.next(),
    groupKey,
    template: { family, version },
    variables: { group: group.subject, programmeArea: group.programmeArea }
  });
}

/**
 * The key of the group's mandate, begun on the newest version of its template when the group has none. Safe to
 * repeat: a group never gets a second one this way, and of two people who begin at once both get the first.
 * @throws Failure `missing` when the group or its template is unknown, `denied` when the user may not write for it
 */
export async function startMandate(ports: StartPorts, groupKey: string): Promise<string> {
  if ((await ports.mandates.keysOf(groupKey)).length === 0) {
    await create(ports, groupKey);
  }
  const [mandateKey] = await ports.mandates.keysOf(groupKey);
  if (mandateKey === undefined) {
    throw new Error(`The mandate begun for ${groupKey} cannot be found.`);
  }
  if ((await ports.caseIndex.ofMandate(mandateKey)) === null) {
    await refreshCaseIndex(ports, mandateKey);
  }
  return mandateKey;
}
