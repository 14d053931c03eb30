import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { templates } from '../../../templates/templates';
import { segment } from '../segment';
import { readText } from '../text/readText';
import { type ExtractedFields, extractFields } from './extractFields';

const extracted = (name: string): ExtractedFields =>
  extractFields(segment(readText(name, readFileSync(join(__dirname, 'fixtures', name), 'utf8')), templates));

describe('a document of no known family', () => {
  it('gives its facts in another region’s words, and none out of its background or on others than the group', () => {
    expect(extracted('other-region.txt').fields).toMatchObject({
      mandators: ['Styrgruppen för kunskapsstyrning'],
      endorsers: [],
      steers: [],
      steeringDocuments: [],
      permanent: true,
      taskGroups: [
        {
          kind: 'specific',
          body: null,
          tasks: [
            'RPO ska verka för att nationella riktlinjer införs.',
            'RPO ska årligen följa upp vårdens resultat och redovisa dem för styrgruppen.'
          ]
        }
      ],
      deliverables: [{ what: 'Slutrapport', date: '2027-06-30', recurrence: null, receiver: 'RPO' }],
      chairAppointedBy: 'styrgruppen',
      chairTermYears: 3,
      chairRotation: null,
      meetingsPerYear: 6,
      planName: 'verksamhetsplan',
      planDeadline: '11-30',
      reporting: null,
      membersTask: null,
      established: { body: 'Styrgruppen för kunskapsstyrning', date: '2024-03-12', paragraph: '17', dnr: 'RE 2024/0123' }
    });
  });

  it('gives them out of paragraphs with numbers and a dated timetable', () => {
    expect(extracted('paragraphs-and-dates.txt').fields).toMatchObject({
      mandators: ['Regionsjukvårdsledningen', 'Samverkansnämnden'],
      endorsers: ['kunskapsrådet Medicin och akut vård'],
      steers: ['RAG Vårdprogram'],
      permanent: false,
      deliverables: [
        { what: 'nulägesanalys', date: '2025-06-30', recurrence: null, receiver: null },
        { what: 'förslag till modell', date: '2026-06-30', recurrence: null, receiver: null },
        { what: 'Slutrapporten', date: '2026-12-01', recurrence: null, receiver: 'Regionsjukvårdsledningen' }
      ],
      chairAppointedBy: 'Regionsjukvårdsledningen',
      chairTermYears: 1,
      meetingsPerYear: 4,
      planName: 'handlingsplan',
      planDeadline: '12-15',
      established: null
    });
  });

  it.each<[string, string, object]>([
    ['other-region.txt', 'plan', { receiver: 'styrgruppen', deadline: '11-30' }],
    ['other-region.txt', 'report', { receiver: null, deadline: '02-15' }],
    ['other-region.txt', 'review', { frequency: { times: 1, every: 3, unit: 'year' } }],
    ['other-region.txt', 'recurringTask', { receiver: 'styrgruppen' }],
    ['paragraphs-and-dates.txt', 'recurringTask', { receiver: 'Regionsjukvårdsledningen', frequency: { times: 2, every: 1, unit: 'year' } }],
    ['paragraphs-and-dates.txt', 'meetings', { frequency: { times: 1, every: 1, unit: 'quarter' } }],
    ['paragraphs-and-dates.txt', 'deliverable', { deadline: '2026-12-01' }]
  ])('proposes its obligations: %s, %s', (name, kind, expected) => {
    expect(extracted(name).obligations).toContainEqual(expect.objectContaining({ kind, ...expected }));
  });
});
