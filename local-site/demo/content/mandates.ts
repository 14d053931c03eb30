import type { Answers } from '../../../src/domain/mandate/answer';
import { demoGroups } from './groups';

/** How far a demo mandate has come. */
export type DemoProgress = 'draft' | 'submitted' | 'sentBack' | 'established' | 'published';

export interface DemoMandate {
  readonly groupKey: string;
  readonly progress: DemoProgress;
  /** Days before today the case was handed in (drafts: begun). */
  readonly daysAgo: number;
  /** Paragraph of the minutes, for decided cases. */
  readonly paragraph: string;
  readonly diaryNumber: string;
  /** Comment of a decision that sends back. */
  readonly comment: string;
  readonly answers: Answers;
}

function nameOf(groupKey: string): string {
  const group = demoGroups.find((candidate) => candidate.key === groupKey);
  if (!group) throw new Error(`The demo has no group ${groupKey}`);
  return group.name;
}

/** Answers of a permanent group that reports yearly to its programme area. */
function permanentGroup(groupKey: string, mandatorKey: string, tasks: readonly string[]): Answers {
  const group = nameOf(groupKey);
  const mandator = nameOf(mandatorKey);
  return {
    uppdrag: {
      kind: 'listOrText',
      form: 'list',
      items: tasks.map((text, index) => ({ key: `${groupKey}-${index + 1}`, text })),
      text: '',
    },
    varaktighet: { kind: 'choice', option: 'permanent', until: '', sentence: 'Arbetsgruppen är permanent.' },
    leveranser: {
      kind: 'deliverables',
      none: false,
      deliverables: [
        {
          key: `${groupKey}-lagesrapport`,
          stage: 'interim',
          what: 'Lägesrapport',
          schedule: { kind: 'recurring', rhythm: 'yearly', meeting: `höstmötet med ${mandator}`, report: '' },
        },
      ],
      sentence: `En lägesrapport lämnas varje år vid höstmötet med ${mandator}.`,
    },
    rapportering: {
      kind: 'paragraphs',
      text: `${group} för minnesanteckningar vid sina möten och lämnar dem till processtödet för ${mandator}.`,
    },
    sammansattning: {
      kind: 'paragraphs',
      text: 'Gruppen har minst en deltagare från varje region. Tillsammans täcker deltagarna vårdkedjans professioner.',
    },
  };
}

export const demoMandates: readonly DemoMandate[] = [
  {
    groupKey: 'rag-barndiabetes',
    progress: 'published',
    daysAgo: 420,
    paragraph: '14',
    diaryNumber: 'SVN 2025-118',
    comment: '',
    answers: permanentGroup('rag-barndiabetes', 'rpo-barn', [
      'Följa upp regionernas resultat i det nationella barndiabetesregistret två gånger om året.',
      'Ta fram gemensamma rutiner för introduktion av insulinpump och kontinuerlig glukosmätning.',
      'Ordna en årlig utbildningsdag för diabetesteamen.',
      'Bidra till en trygg övergång från barn- till vuxendiabetesvård.',
    ]),
  },
  {
    groupKey: 'rag-endometrios',
    progress: 'published',
    daysAgo: 300,
    paragraph: '31',
    diaryNumber: 'SVN 2026-007',
    comment: '',
    answers: permanentGroup('rag-endometrios', 'rpo-kvinnosjukdomar', [
      'Stödja införandet av det nationella vårdprogrammet för endometrios.',
      'Beskriva en gemensam vårdkedja från elevhälsa och ungdomsmottagning till högspecialiserad vård.',
      'Sprida kunskap om endometrios till primärvården.',
    ]),
  },
  {
    groupKey: 'rag-forlossning',
    progress: 'established',
    daysAgo: 60,
    paragraph: '52',
    diaryNumber: '',
    comment: '',
    answers: permanentGroup('rag-forlossning', 'rpo-kvinnosjukdomar', [
      'Jämföra regionernas resultat för bristningar och kejsarsnitt och föreslå förbättringar.',
      'Samordna utbildning i fosterövervakning.',
    ]),
  },
  {
    groupKey: 'rag-hjartsvikt',
    progress: 'submitted',
    daysAgo: 12,
    paragraph: '',
    diaryNumber: '',
    comment: '',
    answers: permanentGroup('rag-hjartsvikt', 'rpo-hjarta', [
      'Införa det personcentrerade vårdförloppet hjärtsvikt i de tre regionerna.',
      'Följa väntetiden från remiss till första besök på hjärtsviktsmottagning.',
    ]),
  },
  {
    groupKey: 'rag-barnallergi',
    progress: 'sentBack',
    daysAgo: 45,
    paragraph: '19',
    diaryNumber: '',
    comment: 'Beskriv hur gruppen samarbetar med primärvården om lindriga födoämnesallergier.',
    answers: permanentGroup('rag-barnallergi', 'rpo-barn', [
      'Ta fram gemensamma riktlinjer för provokation vid misstänkt födoämnesallergi.',
      'Samordna inköp och användning av adrenalinpennor för utbildning.',
    ]),
  },
  {
    groupKey: 'rag-neonatalvard',
    progress: 'draft',
    daysAgo: 5,
    paragraph: '',
    diaryNumber: '',
    comment: '',
    answers: {
      uppdrag: permanentGroup('rag-neonatalvard', 'rpo-barn', [
        'Utveckla familjecentrerad neonatalvård i de tre regionerna.',
        'Samordna transporter av för tidigt födda barn mellan sjukhusen.',
      ]).uppdrag!,
    },
  },
];
