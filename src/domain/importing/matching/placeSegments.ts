import { fillVariables } from '../../template/fillVariables';
import type { TemplateSection, Variables } from '../../template/template';
import { plainHeading } from '../headings/plainHeading';
import type { Segment } from '../segmentation';
import { comparable } from './comparable';
import { unitsOf } from './unit';

/** What makes a segment the section: its heading, its meaning, and how much of its fixed text stands there. */
const weights = { heading: 1, meaning: 0.5, body: 0.4, text: 1.2 };

/** Less than this is not the section: a meaning alone is enough, since each section is about something of its own. */
const least = 0.45;

interface Pair {
  readonly segment: number;
  readonly section: number;
  readonly worth: number;
}

const plainBody = (name: string): string => plainHeading(name).replace(/(?:en|et|n|t)$/u, '');

/** 1 when the segment is about the section's body, -1 when about another, 0 when neither says. */
function bodyAgreement(segment: Segment, body: string): number {
  if (segment.body === '' || body === '') {
    return 0;
  }
  return plainBody(segment.body).endsWith(plainBody(body)) ? 1 : -1;
}

/**
 * Which section of a template each segment is, by index; null for one that is none. A section is given to at most one
 * segment, the likest first, whatever the order they stand in.
 */
export function placeSegments(
  segments: readonly Segment[],
  sections: readonly TemplateSection[],
  variables: Variables
): readonly (number | null)[] {
  const fixed = sections.map((section) => unitsOf(section, variables).flatMap((unit) => (unit.kind === 'fixed' ? [unit.wording.text] : [])));
  const headings = sections.map(({ heading }) => plainHeading(fillVariables(heading, variables)));
  const pairs: Pair[] = [];
  segments.forEach((segment, index) => {
    const texts = new Set(segment.lines.map(({ text }) => comparable(text)));
    const heading = plainHeading(segment.heading);
    sections.forEach(({ meaning, body = '' }, section) => {
      const agreement = bodyAgreement(segment, body);
      const shared = (fixed[section] ?? []).filter((text) => texts.has(text)).length;
      const worth =
        (heading === headings[section] && (heading !== '' || meaning === segment.meaning) ? weights.heading : 0) +
        (meaning === segment.meaning && meaning !== 'other' ? weights.meaning : 0) +
        agreement * weights.body +
        (weights.text * shared) / Math.max(1, fixed[section]?.length ?? 0);
      if (worth >= least && agreement >= 0) pairs.push({ segment: index, section, worth });
    });
  });
  const placed: (number | null)[] = segments.map(() => null);
  const given = new Set<number>();
  [...pairs]
    .sort((one, other) => other.worth - one.worth || one.segment - other.segment)
    .forEach(({ segment, section }) => {
      if (placed[segment] === null && !given.has(section)) {
        placed[segment] = section;
        given.add(section);
      }
    });
  return placed;
}
