import type { GroupEndStrings } from './svSe';

export const enUs: GroupEndStrings = {
  closed: (date, by, paragraph) => `The group was closed on ${date}${by === '' ? '' : ` by ${by}`}${paragraph === '' ? '' : `, § ${paragraph}`}.`,
  mergedInto: (name) => `It was merged into ${name}.`,
  kept: 'Its history is kept and can be read here.',
  pastEnd: (date) => `The group was set up until ${date}, but is not closed.`,
  pastEndWho: 'Process support can extend it by a decision, or close it.'
};
