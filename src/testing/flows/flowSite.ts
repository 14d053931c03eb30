import { join } from 'node:path';
import { createMailbox } from '../../../local-site/flows/mailbox/mailbox';
import type { Mailbox } from '../../../local-site/flows/mailbox/mailbox';
import { readFlows } from '../../../local-site/flows/readFlows';
import type { FlowSettings, RunningFlows } from '../../../local-site/flows/startFlows';
import { startFlows } from '../../../local-site/flows/startFlows';
import { appendToCase } from '../../application/approval/appendToCase';
import { readLedgerCase } from '../../application/approval/readLedgerCase';
import { recordBinding } from '../../application/configuration/recordBinding';
import { recordChain } from '../../application/configuration/recordChain';
import { addMember } from '../../application/provisioning/addMember';
import { defaultChains } from '../../domain/approval/defaultChains';
import { groupFolder } from '../../domain/approval/place';
import type { ChainStep } from '../../domain/approval/record';
import type { CaseState } from '../../domain/approval/caseState';
import type { Snapshot } from '../../domain/mandate/snapshot';
import { frozenText } from '../approval/caseSite';
import { startProvisionedSite } from '../provisionedSite';
import type { BareSite } from '../provisionedSite';

/** A provisioned site with flows that are on. The clock of the flows is the test's own. */
export interface FlowSite extends BareSite {
  readonly mailbox: Mailbox;
  readonly flows: RunningFlows;
  /** What the flows could not do, one line each. */
  readonly troubles: readonly string[];
  readonly clock: { now: Date };
  /** Flows of a second installation on the same queue, as when two runs see the same row. */
  readonly secondRunner: (change?: Partial<FlowSettings>) => RunningFlows;
  /** Freezes a text of a new mandate of the group rag-x and hands it in. */
  readonly handIn: (mandateKey: string) => Promise<Snapshot>;
  /** Gives the group rag-x other steps from now on. */
  readonly bind: (steps: readonly ChainStep[], cardBodies: readonly string[]) => Promise<void>;
  readonly caseOf: (mandateKey: string) => Promise<CaseState>;
}

export const flowsFolder = join(__dirname, '..', '..', '..', 'sharepoint', 'flows', 'Workflows');
export const staffMailbox = 'brevlada@uppdrag.example';
export const decisionsPage = 'https://site.example/Beslut.aspx';

/** A step the body decides with any answer, on a card as well. */
export const cardStep: ChainStep = { key: 'establish', kind: 'establish', bodies: ['@establishingBody'], quorum: 'anyOf', dueDays: 30, card: true };

/** @param cardBodies bodies whose answers on cards the binding lets count */
export async function startFlowSite(steps: readonly ChainStep[], cardBodies: readonly string[] = []): Promise<FlowSite> {
  const site = await startProvisionedSite();
  const login = 'flows@uppdrag.example';
  await addMember(site.administration().provisioning, login, { kind: 'flows' });
  const [{ chain }] = defaultChains;
  let bound = 0;
  const bind: FlowSite['bind'] = async (given, cardBodies) => {
    bound += 1;
    const relations = { establishingBody: ['rpo-x'] };
    await recordChain(site.ports('admin'), { ...chain, chainKey: 'c1', steps: given }, `chain${bound}`);
    await recordBinding(site.ports('admin'), { type: 'binding', groupKey: 'rag-x', chainKey: 'c1', relations, cardBodies }, `binding${bound}`);
  };
  await bind(steps, cardBodies);
  const clock = { now: new Date() };
  const mailbox = createMailbox(() => clock.now);
  const troubles: string[] = [];
  const settings: FlowSettings = {
    site: site.webUrl,
    login,
    now: () => clock.now,
    flows: readFlows(flowsFolder),
    mailbox,
    variables: {
      upp_SiteAddress: site.webUrl,
      upp_NoticesList: 'Aviseringar',
      upp_NotificationMailbox: staffMailbox,
      upp_DecisionsPage: decisionsPage,
      upp_ApprovalCards: 'ja'
    },
    report: (flow, trouble) => {
      troubles.push(`${flow}: ${trouble}`);
    }
  };
  const caseOf = async (mandateKey: string): Promise<CaseState> => (await readLedgerCase(site.ports('participant'), mandateKey)).state;
  return {
    ...site,
    mailbox,
    clock,
    troubles,
    flows: startFlows(settings),
    secondRunner: (change = {}) => startFlows({ ...settings, ...change }),
    bind,
    caseOf,
    handIn: async (mandateKey) => {
      const ports = site.ports('writer.x');
      const draft = { template: { family: 'f', version: 1 }, variables: { group: 'X', programmeArea: '' } };
      await ports.mandates.create({ key: mandateKey, groupKey: 'rag-x', ...draft });
      const snapshot = frozenText(`Uppdrag ${mandateKey}`, { mandateKey, groupKey: 'rag-x' });
      await ports.snapshots.freeze('rag-x', snapshot);
      const ledgerCase = await readLedgerCase(ports, mandateKey);
      const snapshots = new Map([[snapshot.key, { snapshot, sound: true }]]);
      const { key: snapshotKey, hash: snapshotHash } = snapshot;
      const record = { type: 'submission', mandateKey, groupKey: 'rag-x', snapshotKey, snapshotHash, comment: '' } as const;
      const result = await appendToCase(ports, { ...ledgerCase, snapshots }, groupFolder('rag-x'), record, `submission${snapshotKey}`);
      if (result.kind !== 'counted') throw new Error(`The submission was ${result.kind}: ${JSON.stringify(result)}`);
      return snapshot;
    }
  };
}
