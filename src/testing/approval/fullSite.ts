import '@pnp/sp/items/list';
import { inOneBatch } from '../../adapters/sharepoint/connection/inOneBatch';
import { siteOf } from '../../adapters/sharepoint/connection/site';
import { appendToCase } from '../../application/approval/appendToCase';
import { readLedgerCase } from '../../application/approval/readLedgerCase';
import { recordBinding } from '../../application/configuration/recordBinding';
import { recordChain } from '../../application/configuration/recordChain';
import { addMember } from '../../application/provisioning/addMember';
import { provisionBody } from '../../application/provisioning/provisionBody';
import { caseIndex } from '../../schema/lists/caseIndex';
import { ledger } from '../../schema/lists/ledger';
import type { BareSite } from '../provisionedSite';
import { startProvisionedSite } from '../provisionedSite';
import { frozenText } from './caseSite';

export interface FullSiteOptions {
  /** Bodies that every case waits for, each with a SharePoint group of its own in which `recorder.many` sits. */
  readonly bodies: number;
  /** Open cases of the group rag-x. */
  readonly cases: number;
  /** Records that lie in the ledger before, of mandates whose cases are over: twenty of each. */
  readonly records: number;
  /** List view threshold in force once everything is there. */
  readonly threshold: number;
}

const RECORDS_OF_A_MANDATE = 20;
const BATCH = 100;

/** Rows of old mandates, and where their cases stand. */
async function addHistory(site: BareSite, records: number): Promise<void> {
  const target = siteOf(site.connection('admin'));
  for (let from = 0; from < records; from += BATCH) {
    await inOneBatch<readonly unknown[]>(target.sp, (through) =>
      Array.from({ length: Math.min(BATCH, records - from) }, (_, at) => {
        const mandateKey = `old${Math.floor((from + at) / RECORDS_OF_A_MANDATE)}`;
        const row = { Title: mandateKey, MandateKey: mandateKey, RecordType: 'decision', RecordKey: `old${from + at}`, Record1: 'null' };
        return target.list(ledger, through).items.add(row);
      })
    );
  }
  const mandates = Math.ceil(records / RECORDS_OF_A_MANDATE);
  for (let from = 0; from < mandates; from += BATCH) {
    await inOneBatch<readonly unknown[]>(target.sp, (through) =>
      Array.from({ length: Math.min(BATCH, mandates - from) }, (_, at) => {
        const mandateKey = `old${from + at}`;
        const foldedTo = (from + at + 1) * RECORDS_OF_A_MANDATE;
        const row = { Title: mandateKey, MandateKey: mandateKey, GroupKey: 'rag-y', State: 'published', IsOpen: false, FoldedTo: foldedTo };
        return target.list(caseIndex, through).items.add(row);
      })
    );
  }
}

async function openCase(site: BareSite, mandateKey: string): Promise<void> {
  const ports = site.ports('writer.x');
  const groupKey = 'rag-x';
  const snapshot = frozenText(`Uppdrag ${mandateKey}`, { mandateKey, groupKey });
  await ports.mandates.create({ key: mandateKey, groupKey, template: { family: 'sydostra-rag', version: 1 }, variables: { group: 'X', programmeArea: '' } });
  await ports.snapshots.freeze(groupKey, snapshot);
  const text = { snapshotKey: snapshot.key, snapshotHash: snapshot.hash };
  const record = { type: 'submission', mandateKey, groupKey, ...text, comment: '' } as const;
  const before = { ...(await readLedgerCase(ports, mandateKey)), snapshots: new Map([[snapshot.key, { snapshot, sound: true }]]) };
  const result = await appendToCase(ports, before, `groups/${groupKey}`, record, mandateKey);
  if (result.kind !== 'counted') throw new Error(`The submission was ${result.kind}`);
}

/** A site after years of work. `recorder.many` records for every body. */
export async function startFullSite({ bodies, cases, records, threshold }: FullSiteOptions): Promise<BareSite> {
  const site = await startProvisionedSite({ testControl: true });
  const { provisioning } = site.administration();
  const bodyKeys = Array.from({ length: bodies }, (_, index) => `lpo-${index}`);
  for (const bodyKey of bodyKeys) {
    await provisionBody(provisioning, { key: bodyKey, name: bodyKey, recordedBy: 'own' });
    await addMember(provisioning, 'recorder.many@uppdrag.example', { kind: 'recorder', bodyKey });
  }
  const steps = [{ key: 'endorse', kind: 'endorse', bodies: bodyKeys, quorum: 'allOf' }] as const;
  const establish = { key: 'establish', kind: 'establish', bodies: ['rpo-x'], quorum: 'meeting' } as const;
  const admin = site.ports('admin');
  await recordChain(admin, { type: 'chain', chainKey: 'rag', name: 'RAG', steps: [...steps, establish], confirmed: true }, 'c1');
  await recordBinding(admin, { type: 'binding', groupKey: 'rag-x', chainKey: 'rag', relations: {} }, 'b1');
  await addHistory(site, records);
  for (let number = 0; number < cases; number += 1) await openCase(site, `m${number}`);
  await site.order({ threshold });
  return site;
}
