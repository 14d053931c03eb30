import type { SectionMeaning } from '../../template/meaning';
import type { SourceLine } from '../sourceDocument';
import { isDecisionLine } from './headlessMeaning';
import { plainHeading } from './plainHeading';
import type { HeadingRecogniser } from './recogniseHeading';

/** A heading found in a line. */
export interface FoundHeading {
  readonly meaning: SectionMeaning;
  readonly heading: string;
  /** What stands after the heading on the same line; empty when nothing does. */
  readonly rest: string;
  /** Level the file gives it; null when the file gives none. */
  readonly level: number | null;
}

/** The section a line would otherwise belong to. */
export interface OpenSection {
  readonly meaning: SectionMeaning;
  readonly heading: string;
  readonly level: number | null;
  readonly isEmpty: boolean;
}

/** The document around a line. */
export interface HeadingContext {
  readonly recognise: HeadingRecogniser;
  /** True when the document puts heading and text on one line throughout. */
  readonly hasInlineHeadings: boolean;
}

/** No heading on one line with its text is longer. */
const longestInline = 60;

/** Heading and text of *Finansiering: Respektive region …*; null for other lines. */
export function inlineHeading(text: string, recognise: HeadingRecogniser): Omit<FoundHeading, 'level'> | null {
  const colon = text.slice(0, longestInline).indexOf(':');
  const rest = text.slice(colon + 1).trim();
  if (colon < 2 || rest === '' || !/^\s/u.test(text.slice(colon + 1))) {
    return null;
  }
  const found = recognise(text.slice(0, colon));
  return found && !found.isSubheading ? { meaning: found.meaning, heading: text.slice(0, colon + 1), rest } : null;
}

const verbs =
  /(?<!\p{L})(?:är|ska|skall|har|kan|bör|får|utgör|arbetar|ansvarar|rapporterar|finns|väljs|utses|ges|sker|is|are|shall|has|have|skal|er|har)(?!\p{L})/iu;

/** Short, without verb and closing sign: what a heading nobody knows looks like. */
const looksLikeHeading = (text: string): boolean =>
  text.length <= 60 &&
  text.split(/\s+/u).length <= 6 &&
  /^(?:§|\d|\p{Lu})/u.test(text) &&
  !/[.,:;!?…>]$/u.test(text) &&
  !verbs.test(text) &&
  !isDecisionLine(text);

const whole = (meaning: SectionMeaning, line: SourceLine): FoundHeading => ({
  meaning,
  heading: line.text,
  rest: '',
  level: line.headingLevel
});

function ofStyle(line: SourceLine, open: OpenSection, recognise: HeadingRecogniser): FoundHeading | null {
  const found = recognise(line.text);
  if (found) {
    return found.isSubheading ? null : whole(found.meaning, line);
  }
  const isWithin = open.level !== null && line.headingLevel !== null && line.headingLevel > open.level;
  return isWithin ? null : whole('other', line);
}

/** A line that only leads over to a list of its section, as *Deltagare:* under *Deltagares uppdrag*. */
const leadsIn = (line: SourceLine, meaning: SectionMeaning, open: OpenSection): boolean =>
  (/:\s*$/u.test(line.text) && meaning === open.meaning) ||
  (open.isEmpty && open.heading !== '' && plainHeading(open.heading).includes(plainHeading(line.text)));

function unknownHeading(line: SourceLine, before: SourceLine | undefined, next: SourceLine | undefined, open: OpenSection): boolean {
  const standsAlone = before === undefined || line.number > before.number + 1;
  const hasText = next?.kind === 'paragraph' && (/[.:]$/u.test(next.text) || next.text.length > 80);
  return standsAlone && hasText && !(open.isEmpty && open.heading !== '') && looksLikeHeading(line.text);
}

const roles: readonly SectionMeaning[] = ['chairTask', 'memberTask'];

function ofText(
  line: SourceLine,
  neighbours: readonly [SourceLine | undefined, SourceLine | undefined],
  open: OpenSection,
  { recognise, hasInlineHeadings }: HeadingContext
): FoundHeading | null {
  const [before, next] = neighbours;
  const isAmongPoints = line.kind === 'numbered' && (before?.kind === 'numbered' || next?.kind === 'numbered');
  const found = isAmongPoints ? null : recognise(line.text);
  if (found) {
    return found.isSubheading || leadsIn(line, found.meaning, open) ? null : whole(found.meaning, line);
  }
  const inline = isAmongPoints && !hasInlineHeadings ? null : inlineHeading(line.text, recognise);
  if (inline && inline.meaning !== open.meaning && (hasInlineHeadings || !roles.includes(inline.meaning))) {
    return { ...inline, level: null };
  }
  return line.kind === 'paragraph' && unknownHeading(line, before, next, open) ? whole('other', line) : null;
}

/** The heading a line is or begins with; null when it belongs to the open section. */
export function headingAt(
  lines: readonly SourceLine[],
  index: number,
  open: OpenSection,
  context: HeadingContext
): FoundHeading | null {
  const line = lines[index];
  if (!line || line.kind === 'bullet') {
    return null;
  }
  return line.headingLevel !== null && line.text.length <= 150
    ? ofStyle(line, open, context.recognise)
    : ofText(line, [lines[index - 1], lines[index + 1]], open, context);
}
