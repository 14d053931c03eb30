/**
 * What a section is about, the same across template families, so that mandates compare although each family has
 * headings of its own. In the order a mandate is usually read.
 */
export const sectionMeanings = [
  'decision',
  'background',
  'principles',
  'mandator',
  'purpose',
  'genericTasks',
  'specificTasks',
  'timetable',
  'waysOfWorking',
  'reporting',
  'communication',
  'cooperation',
  'composition',
  'chairTask',
  'memberTask',
  'finance',
  /** A section no family knows, kept from an imported document. */
  'other'
] as const;

export type SectionMeaning = (typeof sectionMeanings)[number];
