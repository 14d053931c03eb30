import type { BlockMatch, TemplateMatch } from './matchTemplates';

/** Identity of the change that brings a new section, and with it what has moved there. */
export const addedId = (sectionKey: string): string => `${sectionKey}.added`;

/** Identity of the change that moves a block. */
export function moveId({ section, place }: BlockMatch, { sections }: TemplateMatch): string {
  const isNew = sections.some((one) => one.section === section && one.old === null);
  return isNew ? addedId(section.key) : `${section.key}.${place}`;
}
