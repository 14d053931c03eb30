import type { Answers } from '../../../src/domain/mandate/answer';
import type { Group } from '../../../src/domain/roster/roster';
import { demoGroups } from './groups';
import { permanentAnswers, taskAnswer } from './permanentAnswers';

/** How far a demo mandate has come. */
export type DemoProgress = 'draft' | 'submitted' | 'endorsed' | 'sentBack' | 'established' | 'published' | 'withdrawn';

/** What a demo mandate says: answers to the questions of its template, or a published document that is read in. */
export type DemoText =
  | { readonly kind: 'answers'; readonly answers: Answers }
  /** Name of a file among the fixtures of the templates. */
  | { readonly kind: 'document'; readonly file: string };

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
  readonly text: DemoText;
  /** Days from today to the review that was set when it was published; none was when absent. */
  readonly reviewInDays?: number;
  /** For one that is withdrawn: days before today of the meeting that decided so, its paragraph and why. */
  readonly withdrawal?: { readonly daysAgo: number; readonly paragraph: string; readonly comment: string };
}

function named(groupKey: string): Group {
  const group = demoGroups.find((candidate) => candidate.key === groupKey);
  if (!group) throw new Error(`The demo has no group ${groupKey}`);
  return group;
}

const permanentGroup = (groupKey: string, mandatorKey: string, tasks: readonly string[]): DemoText => ({
  kind: 'answers',
  answers: permanentAnswers(named(groupKey), named(mandatorKey).name, tasks)
});

export const demoMandates: readonly DemoMandate[] = [
  {
    groupKey: 'rag-barndiabetes',
    progress: 'published',
    daysAgo: 420,
    paragraph: '14',
    diaryNumber: 'SVN 2025-118',
    comment: '',
    text: permanentGroup('rag-barndiabetes', 'rpo-barn', [
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
    text: permanentGroup('rag-endometrios', 'rpo-kvinnosjukdomar', [
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
    text: permanentGroup('rag-forlossning', 'rpo-kvinnosjukdomar', [
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
    text: permanentGroup('rag-hjartsvikt', 'rpo-hjarta', [
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
    text: permanentGroup('rag-barnallergi', 'rpo-barn', [
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
    text: {
      kind: 'answers',
      answers: {
        uppdrag: taskAnswer('rag-neonatalvard', [
          'Utveckla familjecentrerad neonatalvård i de tre regionerna.',
          'Samordna transporter av för tidigt födda barn mellan sjukhusen.',
        ]),
      },
    },
  },
];
