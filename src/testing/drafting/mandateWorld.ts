import { createMemoryPorts } from '../../adapters/memory/createMemoryPorts';
import { createMemoryWorld } from '../../adapters/memory/memoryWorld';
import type { MemoryAccount, MemoryWorld } from '../../adapters/memory/memoryWorld';
import type { Ports } from '../../application/ports/ports';
import { hashEntry } from '../../domain/approval/hashEntry';
import type { ConfigurationRecord } from '../../domain/approval/record';
import type { Answers } from '../../domain/mandate/answer';
import type { Group } from '../../domain/roster/roster';
import { sectionFields } from '../../domain/template/sectionFields';
import { templates } from '../../templates/templates';
import { binding, bodyKey, chain, groupKey } from '../approval/caseRecords';
import { memoryAccount } from '../memoryAccount';

const accounts: readonly MemoryAccount[] = [
  memoryAccount('convener', { writesFor: [groupKey] }),
  memoryAccount('processSupport', { writesFor: [groupKey] }),
  memoryAccount('recorder', { decidesFor: [bodyKey] }),
  memoryAccount('publisher', { publishes: true }),
  memoryAccount('administrator', { administers: true }),
  memoryAccount('reader', { participates: false })
];

const groups: readonly Group[] = [
  {
    key: groupKey,
    kind: 'rag',
    name: 'RAG Barnonkologi och hematologi',
    subject: 'Barnonkologi och hematologi',
    programmeArea: 'Barn och ungdomars hälsa',
    healthcareRegions: ['sydostra'],
    mandators: [bodyKey],
    templateFamily: 'sydostra-rag'
  },
  {
    key: bodyKey,
    kind: 'rpo',
    name: 'RPO Barn och ungdomars hälsa',
    subject: 'Barn och ungdomars hälsa',
    programmeArea: 'Barn och ungdomars hälsa',
    healthcareRegions: ['sydostra'],
    mandators: ['rsl'],
    templateFamily: ''
  }
];

async function configure({ ledger }: Ports, recordKey: string, record: ConfigurationRecord): Promise<void> {
  const folder = 'configuration';
  await ledger.append({ recordKey, folder, record, previousHash: '', ownHash: hashEntry(recordKey, folder, record, '') });
}

/** A site with RAG Barnonkologi, its mandator, the templates and a chain, and no mandate yet. */
export async function createMandateWorld(): Promise<MemoryWorld> {
  const world = createMemoryWorld({ templates, accounts, roster: { groups, seats: [], terms: [], people: [] } });
  const administrator = createMemoryPorts(world, 'administrator');
  await configure(administrator, 'chain1', chain());
  await configure(administrator, 'binding1', binding());
  return world;
}

/** Saves answers to all fields they are for, section by section, over what stands. */
export async function saveAnswers({ mandates, templates: library }: Ports, mandateKey: string, answers: Answers): Promise<void> {
  const { header, sections } = await mandates.read(mandateKey);
  const template = await library.version(header.template);
  for (const section of template.sections) {
    const given = sectionFields(section).flatMap(({ key }) => (answers[key] ? [[key, answers[key]] as const] : []));
    if (given.length > 0) {
      const version = sections.find(({ sectionKey }) => sectionKey === section.key)?.version ?? '';
      await mandates.saveSection(header, section.key, Object.fromEntries(given), version);
    }
  }
}
