import { createMemoryWorld } from '../../adapters/memory/memoryWorld';
import type { MemoryWorld } from '../../adapters/memory/memoryWorld';
import type { Template } from '../../domain/template/template';
import { groupKey } from '../approval/caseRecords';
import { memoryAccount } from '../memoryAccount';

/** A site with one group, whose mandate follows the template. */
export function createTemplateWorld(template: Template): MemoryWorld {
  return createMemoryWorld({
    templates: [template],
    accounts: [memoryAccount('convener', { writesFor: [groupKey] })],
    roster: {
      groups: [
        {
          key: groupKey,
          kind: 'rag',
          name: 'RAG Prov',
          subject: 'Prov',
          programmeArea: 'Prov',
          healthcareRegions: ['sydostra'],
          mandators: [],
          templateFamily: template.family
        }
      ],
      seats: [],
      terms: [],
      people: []
    }
  });
}
