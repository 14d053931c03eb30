import type { Field } from '../../template/field';
import type { SectionMeaning } from '../../template/meaning';
import { isDecisionLine } from '../headings/headlessMeaning';
import { comparable } from './comparable';
import { likeness } from './likeness';
import type { MatchLine } from './matchLine';
import type { Unit } from './unit';

/** Lines less alike than this are no wording of the same text. */
const leastLikeness = 0.55;

/** What cannot be. */
export const never = -Infinity;

const hints: Readonly<Partial<Record<Field['kind'], RegExp>>> = {
  choice: /permanent|tidsbegräns|tillfällig|projekt|nationell/iu,
  deliverables: /leverans|levereras|delrapport|slutrapport|deliver|final report/iu,
  date: /\d{4}|\d{1,2}\s+(?:jan|feb|mars|apr|maj|jun|jul|aug|sep|okt|nov|dec)/iu,
  number: /\d/u,
  seats: /ledamot|ledamöter|plats|representant|deltagare/iu
};

/** Whether a line is the template's own instruction, left as it was. */
export const isPlaceholder = (line: MatchLine, field: Field): boolean =>
  line.wording.text === `<${comparable(field.guidance.placeholder)}>`;

function ofField(line: MatchLine, next: MatchLine | undefined, field: Field): number {
  if (isPlaceholder(line, field)) {
    return 3;
  }
  const isPoint = line.line.kind !== 'paragraph';
  if (field.kind === 'listOrText') {
    const leadsIn = !isPoint && next !== undefined && next.line.kind !== 'paragraph';
    return isPoint ? 0.5 : leadsIn ? 0.1 : 0.2;
  }
  const hint = hints[field.kind]?.test(line.line.text.slice(0, 1000)) ? 0.4 : 0;
  return (isPoint ? 0.1 : 0.3) + hint;
}

/** What a line is worth as a wording of a line of fixed text; {@link never} when it says something else. */
export function worthAsFixed(line: MatchLine, unit: Extract<Unit, { kind: 'fixed' }>): number {
  if (line.isHeading) {
    return never;
  }
  const share = likeness(line.wording, unit.wording);
  return share === 1 ? 3 : share < leastLikeness ? never : 2 * share - 0.2;
}

/** What a line is worth as part of a field's answer or as the decision; {@link never} where it cannot stand. */
export function worthAsAnswer(
  line: MatchLine,
  next: MatchLine | undefined,
  unit: Extract<Unit, { kind: 'open' }>,
  meanings: readonly SectionMeaning[]
): number {
  if (line.isHeading) {
    return never;
  }
  if (unit.block.kind === 'decision') {
    return isDecisionLine(line.line.text) ? 1 : never;
  }
  return meanings.includes(line.meaning) ? ofField(line, next, unit.block.field) : never;
}
