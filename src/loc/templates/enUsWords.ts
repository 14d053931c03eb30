import type { TemplatesStrings } from './svSe';

export const enUsWords: TemplatesStrings['words'] = {
  meanings: {
    decision: 'decision',
    background: 'background',
    principles: 'principles',
    mandator: 'mandator',
    purpose: 'purpose',
    genericTasks: 'generic tasks',
    specificTasks: 'specific tasks',
    timetable: 'timetable and deliverables',
    waysOfWorking: 'ways of working',
    reporting: 'reporting',
    communication: 'communication',
    cooperation: 'cooperation',
    composition: 'composition',
    chairTask: 'the chair’s task',
    memberTask: 'the members’ task',
    finance: 'finance',
    other: 'other'
  },
  groupKinds: {
    samverkansnamnd: 'collaboration board',
    regionsjukvardsledning: 'leadership group',
    arbetsutskott: 'executive committee',
    stab: 'staff office',
    kunskapsrad: 'knowledge council',
    rpo: 'regional programme area (RPO)',
    rsg: 'regional collaboration group (RSG)',
    rag: 'regional working group (RAG)',
    npo: 'national programme area (NPO)',
    nsg: 'national collaboration group (NSG)',
    nag: 'national working group (NAG)',
    lpo: 'local programme area (LPO)',
    lag: 'local working group (LAG)',
    jointOperation: 'jointly financed operation',
    region: 'region'
  },
  blocks: {
    paragraph: 'Fixed paragraph',
    bullets: 'Fixed bullet list',
    numbered: 'Fixed numbered list',
    subheading: 'Subheading',
    field: 'Question',
    decision: 'Decision line',
    clause: 'Shared text'
  },
  fields: {
    listOrText: 'points or text',
    paragraphs: 'running text',
    choice: 'a choice',
    deliverables: 'deliverables',
    date: 'a date',
    number: 'a number',
    seats: 'seats in the group'
  }
};
