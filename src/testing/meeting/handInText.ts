import { appendToCase } from '../../application/approval/appendToCase';
import { readLedgerCase } from '../../application/approval/readLedgerCase';
import type { Ports } from '../../application/ports/ports';
import { groupFolder } from '../../domain/approval/place';
import type { Snapshot } from '../../domain/mandate/snapshot';
import type { Group } from '../../domain/roster/roster';
import { frozenText } from '../approval/caseSite';

/** Hands in a short text as the mandate of a group, `m-<group>`, with the ports of one who writes for the group. */
export async function handInText(ports: Ports, { key: groupKey, name }: Pick<Group, 'key' | 'name'>): Promise<Snapshot> {
  const mandateKey = `m-${groupKey}`;
  const snapshot = frozenText(`Uppdragsbeskrivning för ${name}`, { mandateKey, groupKey });
  await ports.mandates.create({ key: mandateKey, groupKey, template: { family: 'sydostra-rag', version: 1 }, variables: { group: name, programmeArea: '' } });
  await ports.snapshots.freeze(groupKey, snapshot);
  const read = await readLedgerCase(ports, mandateKey);
  const { key: snapshotKey, hash: snapshotHash } = snapshot;
  const result = await appendToCase(
    ports,
    { ...read, snapshots: new Map([[snapshotKey, { snapshot, sound: true }]]) },
    groupFolder(groupKey),
    { type: 'submission', mandateKey, groupKey, snapshotKey, snapshotHash, comment: '' },
    `submission-${snapshotKey}`
  );
  if (result.kind !== 'counted') throw new Error(`The submission was ${result.kind}`);
  return snapshot;
}
