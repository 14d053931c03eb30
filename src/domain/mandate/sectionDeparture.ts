import type { TemplateSection } from '../template/template';
import type { Answers } from './answer';
import { deviationOf } from './deviationOf';

/** How a section departs from its template: left out, worded otherwise somewhere, or not at all. */
export type Departure = 'none' | 'worded' | 'omitted';

/** A clause that may be worded freely is none. */
export function sectionDeparture(section: TemplateSection, answers: Answers): Departure {
  const { heading, isOmitted, replaced, added } = deviationOf(section.key, answers);
  if (isOmitted) {
    return 'omitted';
  }
  const isFree = (place: number): boolean => {
    const block = section.blocks[place];
    return block !== undefined && 'isEditable' in block && block.isEditable === true;
  };
  return heading !== null || added.length > 0 || replaced.some(({ place }) => !isFree(place)) ? 'worded' : 'none';
}
