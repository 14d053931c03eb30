import { refreshCaseIndex } from '../approval/refreshCaseIndex';
import { Failure } from '../ports/failure';
import type { Ports } from '../ports/ports';

export type StartPorts = Pick<
  Ports,
  'mandates' | 'templates' | 'roster' | 'identifiers' | 'ledger' | 'snapshots' | 'caseIndex'
>;

/** How many keys are tried: they are random, so that even one that is taken has been planted. */
const attempts = 5;

async function create(ports: StartPorts, groupKey: string): Promise<void> {
  const group = await ports.roster.group(groupKey);
  const { family, version } = await ports.templates.current(group.templateFamily);
  const variables = { group: group.subject, programmeArea: group.programmeArea };
  for (let attempt = 1; ; attempt += 1) {
    try {
      await ports.mandates.create({ key: ports.identifiers.next(), groupKey, template: { family, version }, variables });
      return;
    } catch (failure) {
      // Somebody has a mandate with the key: another key does as well.
      if (!(failure instanceof Failure) || failure.kind !== 'conflict' || attempt === attempts) {
        throw failure;
      }
    }
  }
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
