import type { SiteOptions } from '../../local-site/server';
import { createDocumentBuilder } from '../adapters/word/createDocumentBuilder';
import { recordDecision } from '../application/approval/recordDecision';
import { recordBinding } from '../application/configuration/recordBinding';
import { recordChain } from '../application/configuration/recordChain';
import { startMandate } from '../application/drafting/startMandate';
import { submitMandate } from '../application/drafting/submitMandate';
import type { Ports } from '../application/ports/ports';
import { barnonkologiAnswers } from '../templates/fixtures/barnonkologi';
import { saveAnswers } from './drafting/mandateWorld';
import type { BareSite } from './provisionedSite';
import { startProvisionedSite } from './provisionedSite';
import { newSeat } from '../domain/roster/newSeat';

const group = {
  key: 'rag-x',
  kind: 'rag',
  name: 'RAG Barnonkologi och hematologi',
  subject: 'Barnonkologi och hematologi',
  programmeArea: 'Barn och ungdomars hälsa',
  healthcareRegions: ['sydostra'],
  mandators: ['rpo-x'],
  templateFamily: 'sydostra-rag'
} as const;

const seats = [newSeat({ key: 's1', groupKey: 'rag-x', regionKey: 'kalmar', role: 'chair', profession: '' })] as const;

const establish = { key: 'establish', kind: 'establish', bodies: ['@establishingBody'], quorum: 'meeting' } as const;

/** The writer's work when everything has been saved. */
export const savedWork = { flush: async (): Promise<boolean> => true, answers: () => barnonkologiAnswers };

/** A person's ports on a site, with real Word documents. */
export const portsOf = (site: BareSite, person: string): Ports => ({
  ...site.ports(person),
  documents: createDocumentBuilder()
});

/** A provisioned site where rag-x has a place for Region Kalmar län, and rpo-x establishes its mandate at a meeting. */
export async function startConfiguredSite(options: SiteOptions = {}): Promise<BareSite> {
  const site = await startProvisionedSite(options);
  await site.administration('support').rosterEditor.add({ groups: [group], seats, terms: [], people: [] });
  const admin = site.ports('admin');
  await recordChain(admin, { type: 'chain', chainKey: 'rag', name: 'RAG', steps: [establish], confirmed: false }, 'chain1');
  const relations = { establishingBody: ['rpo-x'] };
  await recordBinding(admin, { type: 'binding', groupKey: 'rag-x', chainKey: 'rag', relations }, 'binding1');
  return site;
}

/** What a recorder gives to establish a text; the diary number comes later. */
export const approval = {
  step: 'establish',
  outcome: 'approve',
  comment: '',
  meetingDate: '2026-03-01',
  paragraph: '§ 14',
  diaryNumber: '',
  minutesLink: '',
  body: 'rpo-x',
  recordKey: 'decision1'
} as const;

/** The text a case is about. */
export interface CaseText {
  readonly mandateKey: string;
  readonly snapshotKey: string;
  readonly snapshotHash: string;
}

/** Hands in the mandate as it is written and establishes it: the next round. */
export async function establishRound(site: BareSite, mandateKey: string, recordKey: string): Promise<CaseText> {
  const result = await submitMandate(site.ports('writer.x'), { mandateKey, comment: '', work: savedWork });
  if (result.kind !== 'submitted') throw new Error(`The submission was ${result.kind}`);
  const text = { mandateKey, snapshotKey: result.snapshot.key, snapshotHash: result.snapshot.hash };
  const decided = await recordDecision(site.ports('recorder.x'), { ...text, ...approval, recordKey });
  if (decided.kind !== 'recorded') throw new Error(`The decision was ${decided.kind}`);
  return text;
}

/** Writes the group's mandate, hands it in and establishes it. */
export async function establishMandate(site: BareSite): Promise<CaseText> {
  const writer = site.ports('writer.x');
  const mandateKey = await startMandate(writer, 'rag-x');
  await saveAnswers(writer, mandateKey, barnonkologiAnswers);
  return establishRound(site, mandateKey, approval.recordKey);
}
