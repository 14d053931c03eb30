import type { DemoMandate, DemoProgress } from '../mandates';
import { demoMandates } from '../mandates';
import { permanentAnswers } from '../permanentAnswers';
import { overdueReview } from './plantedProblems';
import { programmeAreas } from './programmeAreas';
import { workingGroups } from './workingGroups';

interface Course {
  readonly progress: DemoProgress;
  readonly daysAgo: number;
  readonly paragraph?: string;
  readonly diaryNumber?: string;
  readonly reviewInDays?: number;
  readonly withdrawal?: DemoMandate['withdrawal'];
}

/** A published document that the product reads in. */
const published = (groupKey: string, file: string, { paragraph = '', diaryNumber = '', ...course }: Course): DemoMandate => ({
  groupKey,
  paragraph,
  diaryNumber,
  comment: '',
  text: { kind: 'document', file },
  ...course,
});

function ofWorkingGroup(subject: string, tasks: readonly string[], { paragraph = '', diaryNumber = '', ...course }: Course): DemoMandate {
  const group = workingGroups.find((candidate) => candidate.subject === subject);
  const mandator = programmeAreas.find(({ key }) => group?.mandators.includes(key));
  if (!group || !mandator) throw new Error(`The demo has no working group on ${subject}`);
  const text = { kind: 'answers', answers: permanentAnswers(group, mandator.name, tasks) } as const;
  return { groupKey: group.key, paragraph, diaryNumber, comment: '', text, ...course };
}

/** The five documents that the healthcare regions have published: three in force, one that waits for a meeting, and the blank one begun. */
const seeds: readonly DemoMandate[] = [
  published('rsg-lakemedel', 'lakemedel.txt', { progress: 'published', daysAgo: 900, paragraph: '38', diaryNumber: 'SVN-38', reviewInDays: 200 }),
  published('rag-barnonkologi', 'barnonkologi.txt', { progress: 'published', daysAgo: 640, paragraph: '22', diaryNumber: 'SVN-22', reviewInDays: 450 }),
  published('stab-au', 'stab-och-arbetsutskott.txt', { progress: 'published', daysAgo: 480, paragraph: '57', diaryNumber: 'SVN-57', reviewInDays: 620 }),
  published('mv-rsg-utveckling', 'stod-for-utveckling.txt', { progress: 'endorsed', daysAgo: 25, paragraph: '16' }),
  { ...ofWorkingGroup('Barnobesitas', [], { progress: 'draft', daysAgo: 20 }), text: { kind: 'answers', answers: {} } },
];

/** Working groups with a mandate of their own writing. */
const others: readonly DemoMandate[] = [
  ofWorkingGroup('Stroke', ['Korta tiden från larm till behandling.', 'Följa resultaten i strokeregistret.', 'Ordna gemensamma utbildningar för ambulans och akutmottagning.'], { progress: 'published', daysAgo: 560, paragraph: '44', diaryNumber: 'SVN-44', reviewInDays: 530 }),
  ofWorkingGroup('Artros', ['Införa artrosskola på lika villkor.', 'Jämföra väntetider till höft- och knäplastik.'], { progress: 'published', daysAgo: 430, paragraph: '9', diaryNumber: 'SVN-9', reviewInDays: 665 }),
  ofWorkingGroup('Astma och KOL', ['Samordna införandet av vårdförloppet för KOL.', 'Utbilda astma- och KOL-mottagningar i primärvården.'], { progress: 'published', daysAgo: 390, paragraph: '63', diaryNumber: 'SVN-63', reviewInDays: 60 }),
  ofWorkingGroup('Palliativ vård', ['Ta fram gemensamma rutiner för brytpunktssamtal.', 'Följa täckningsgraden i palliativregistret.'], { progress: 'published', daysAgo: 340, paragraph: '28', diaryNumber: 'SVN-28', reviewInDays: 755 }),
  ofWorkingGroup('Vårdhygien', ['Mäta följsamheten till basala hygienrutiner.', 'Dela kunskap om utbrott mellan regionerna.'], { progress: 'published', daysAgo: 280, paragraph: '71', diaryNumber: 'SVN-71', reviewInDays: 815 }),
  ofWorkingGroup('Barnneurologi', ['Samordna utredning av epilepsi hos barn.', 'Ta fram gemensamma rutiner för övergången till vuxensjukvården.'], { progress: 'submitted', daysAgo: 14 }),
  ofWorkingGroup('Grå starr', ['Jämföra väntetider och operationskapacitet.', 'Föreslå hur regionerna kan avlasta varandra.'], { progress: 'submitted', daysAgo: 18 }),
];

/** One that is no longer in force: the group is still there, without a mandate. */
const withdrawn: DemoMandate = ofWorkingGroup('Tobaksprevention', ['Sprida arbetssättet med tobaksfria operationer.', 'Följa hur regionernas stöd för att sluta röka används.'], {
  progress: 'withdrawn',
  daysAgo: 700,
  paragraph: '12',
  diaryNumber: 'SVN-12',
  reviewInDays: 395,
  withdrawal: { daysAgo: 75, paragraph: '33', comment: 'Uppgifterna går över till RAG Hälsosamtal, vars uppdrag ses över.' },
});

/** All mandates of the demo of Sydöstra: those of the small demo, one of them with its review behind it, and more. */
export const sydostraMandates: readonly DemoMandate[] = [
  ...demoMandates.map((mandate) => (mandate.groupKey === overdueReview.groupKey ? { ...mandate, reviewInDays: -overdueReview.days } : mandate)),
  ...seeds,
  ...others,
  withdrawn,
];
