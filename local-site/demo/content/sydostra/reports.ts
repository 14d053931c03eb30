import type { ReportKind } from '../../../../src/domain/followup/groupReport';
import type { GoalCells } from '../../../../src/domain/report/goalCells';

/** Groups that write the notes of their last meeting here; the others say where theirs are. */
export const notedHere: readonly string[] = ['rag-barnonkologi', 'rag-stroke'];

/** The programme area whose process support collects what its working groups have delivered. */
export const collecting = { groupKey: 'rpo-barn', summary: 'Programområdets arbetsgrupper har arbetat efter sina planer. Tillgången till barnonkologisk uppföljning är nu mer lika mellan regionerna.' } as const;

/** What a goal of last year's plan came to, said in the report of that year. */
export interface DemoGoal extends Omit<GoalCells, 'promise'> {
  readonly state: Exclude<GoalCells['state'], ''>;
}

export interface DemoYear {
  readonly groupKey: string;
  /** True where plans and reports are published for everybody, and so stand on the public pages. */
  readonly isPublic: boolean;
  /** What the year's report says in short. */
  readonly summary: string;
  readonly goals: readonly DemoGoal[];
  /** Goals of the plan of the year after; none where nobody has written one. */
  readonly next: readonly Pick<GoalCells, 'goal' | 'measure' | 'owner'>[];
}

/** Years that working groups have planned and reported. */
export const demoYears: readonly DemoYear[] = [
  {
    groupKey: 'rag-barnonkologi',
    isPublic: true,
    summary: 'Gruppen har mött sina mål för uppföljningen, men utbildningen fick vänta.',
    goals: [
      { goal: 'Alla tre regionerna använder samma program för långtidsuppföljning', measure: 'Andel barn som följs enligt programmet', owner: 'Sammankallande', state: 'reached', outcome: 'Programmet används på alla barnkliniker sedan i höstas.' },
      { goal: 'Varje familj har en namngiven kontaktsjuksköterska', measure: 'Journalgranskning två gånger om året', owner: 'Kontaktsjuksköterskorna', state: 'partlyReached', outcome: 'Två av tre regioner har infört det. Den tredje börjar efter sommaren.' },
      { goal: 'En gemensam utbildningsdag hålls', measure: 'Antal deltagare', owner: 'Processtöd', state: 'dropped', outcome: 'Dagen ställdes in och ingår i nästa års plan.' },
    ],
    next: [
      { goal: 'Övergången till vuxensjukvården följer en gemensam rutin', measure: 'Rutinen fastställd före sommaren', owner: 'Sammankallande' },
      { goal: 'En gemensam utbildningsdag hålls', measure: 'Antal deltagare', owner: 'Processtöd' },
    ],
  },
  {
    groupKey: 'rag-barndiabetes',
    isPublic: false,
    summary: 'Gruppen har följt resultaten i kvalitetsregistret och jämfört mottagningarnas arbetssätt.',
    goals: [{ goal: 'Skillnaderna i långtidssocker mellan mottagningarna minskar', measure: 'Kvalitetsregistrets årsvärden', owner: 'Sammankallande', state: 'partlyReached', outcome: 'Skillnaden har minskat men finns kvar.' }],
    next: [],
  },
];

/** When in the year after the one it is about a document is delivered: `MM-DD`; a plan in its own year. */
export const deliveryDays: Readonly<Record<Exclude<ReportKind, 'notes'>, string>> = { report: '01-20', plan: '02-10' };

/** When the programme area has collected the reports. */
export const collectedOn = '02-20';

/** Days after a meeting when its notes are delivered. */
export const notesAfter = 10;
