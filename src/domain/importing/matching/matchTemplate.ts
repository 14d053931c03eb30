import type { Answers, DeviationAnswer, OwnText } from '../../mandate/answer';
import { arrangementKey, deviationKey, titleSectionKey } from '../../mandate/deviationKey';
import { emptyAnswer } from '../../mandate/emptyAnswer';
import { fillVariables } from '../../template/fillVariables';
import type { Template, TemplateSection, Variables } from '../../template/template';
import type { Segment, Segmentation } from '../segmentation';
import type { SourceLine } from '../sourceDocument';
import { comparable } from './comparable';
import { findVariables } from './findVariables';
import { headingLine } from './headingLine';
import { laySection } from './laySection';
import type { MatchLine } from './matchLine';
import { matchLine } from './matchLine';
import type { MatchedSection } from './matchSection';
import { matchSection } from './matchSection';
import { ownBlocksOf } from './ownBlocksOf';
import { placeSegments } from './placeSegments';
import type { UnplacedText } from './unplacedText';
import { unplacedTexts } from './unplacedText';

/** A document as a mandate built on a template. */
export interface MatchedMandate {
  readonly variables: Variables;
  readonly answers: Answers;
  readonly unplaced: readonly UnplacedText[];
  /** Keys of the fields the document says nothing about. */
  readonly missing: readonly string[];
  /** How much stands otherwise than the template has it: the least is the version that fits best. */
  readonly changes: number;
}

/** A section of the template with the part of the document that it is, in the document's order. */
interface Part {
  readonly section: TemplateSection;
  readonly segment: Segment;
  readonly lines: readonly MatchLine[];
}

const ownLines = ({ lines, meaning }: Segment): readonly MatchLine[] => lines.map((line) => matchLine(line, meaning));

/** Text without heading that follows text without heading is one part, but for the decision. */
function joinedHeadless(segments: readonly Segment[]): readonly Segment[] {
  const joined: { segment: Segment; lines: SourceLine[] }[] = [];
  segments.forEach((segment) => {
    const before = joined[joined.length - 1];
    const isText = before?.segment.heading === '' && segment.heading === '' && before.segment.body === segment.body;
    if (before && isText && before.segment.meaning !== 'decision' && segment.meaning !== 'decision') {
      segment.lines.forEach((line) => before.lines.push(line));
    } else {
      joined.push({ segment, lines: [...segment.lines] });
    }
  });
  return joined.map(({ segment, lines }) => ({ ...segment, lines }));
}

/** What stands before the first part, and the parts; a segment that is no section goes with the part above it. */
function partsOf(
  segments: readonly Segment[],
  template: Template,
  variables: Variables
): { readonly above: readonly MatchLine[]; readonly parts: readonly Part[] } {
  const placed = placeSegments(segments, template.sections, variables);
  const above: MatchLine[] = [];
  const parts: { section: TemplateSection; segment: Segment; lines: MatchLine[] }[] = [];
  segments.forEach((segment, index) => {
    const place = placed[index];
    const section = typeof place === 'number' ? template.sections[place] : undefined;
    if (section) {
      parts.push({ section, segment, lines: [...ownLines(segment)] });
    } else {
      const lines = parts[parts.length - 1]?.lines ?? above;
      [...headingLine(segment), ...ownLines(segment)].forEach((line) => lines.push(line));
    }
  });
  return { above, parts };
}

const showsNothing = ({ heading, blocks }: TemplateSection): boolean =>
  heading === '' && blocks.every((block) => block.kind === 'decision' || (block.kind === 'field' && block.field.isOptional));

const isDeviating = ({ heading, isOmitted, replaced, added }: DeviationAnswer): boolean =>
  heading !== null || isOmitted || replaced.length > 0 || added.length > 0;

const deviationEntry = (key: string, deviation: DeviationAnswer): Answers =>
  isDeviating(deviation) ? { [deviationKey(key)]: deviation } : {};

function titleDeviation(
  { preface, title }: Segmentation,
  above: readonly MatchLine[],
  template: Template,
  variables: Variables
): DeviationAnswer {
  const own = title.map(({ text }) => text).join(' ');
  const isSame = comparable(own) === comparable(fillVariables(template.title, variables));
  const beside = (place: number, lines: readonly MatchLine[]): readonly OwnText[] =>
    lines.length === 0 ? [] : [{ place, blocks: ownBlocksOf(lines) }];
  return {
    ...emptyAnswer('deviation'),
    heading: own === '' || isSame ? null : own,
    isOmitted: own === '',
    added: [...beside(-2, preface.map((line) => matchLine(line, 'other'))), ...beside(-1, above)]
  };
}

/** All are laid out first, so that conditions know what is chosen elsewhere. */
function matchParts(parts: readonly Part[], variables: Variables): readonly MatchedSection[] {
  const laid = parts.map(({ section, lines }) => laySection(section, lines, variables));
  const answers: Answers = Object.assign({}, ...laid.map((one) => one.answers));
  return laid.map((one) => matchSection(one, answers));
}

function headingOf({ section, segment }: Part, variables: Variables): string | null {
  const isSame = comparable(fillVariables(section.heading, variables)) === comparable(segment.heading);
  return isSame ? null : segment.heading;
}

function arrangement(parts: readonly Part[], { sections }: Template): Answers {
  const order = parts.map(({ section }) => sections.indexOf(section));
  const isMoved = order.some((place, index) => index > 0 && place < (order[index - 1] ?? 0));
  return isMoved ? { [arrangementKey]: { kind: 'arrangement', order: parts.map(({ section }) => section.key) } } : {};
}

/**
 * A document laid beside a version of a template: the names it fills in, its answers by field, and what it says
 * otherwise or besides, kept where it stood. Rendering gives back every line of the document, in its order.
 */
export function matchTemplate(segmentation: Segmentation, template: Template): MatchedMandate {
  const title = segmentation.title.map(({ text }) => text).join(' ');
  const texts = segmentation.segments.flatMap(({ lines }) => lines.map(({ text }) => text));
  const variables = findVariables(template, title, texts);
  const { above, parts } = partsOf(joinedHeadless(segmentation.segments), template, variables);
  const matched = matchParts(parts, variables);
  const omitted = template.sections.filter((section) => !parts.some((part) => part.section === section) && !showsNothing(section));
  const ofTitle = titleDeviation(segmentation, above, template, variables);
  const answers: Answers = Object.assign(
    {},
    ...matched.map((one) => one.answers),
    deviationEntry(titleSectionKey, ofTitle),
    ...parts.map((part, index) =>
      deviationEntry(part.section.key, { ...(matched[index]?.deviation ?? emptyAnswer('deviation')), heading: headingOf(part, variables) })
    ),
    ...omitted.map(({ key }) => deviationEntry(key, { ...emptyAnswer('deviation'), isOmitted: true })),
    arrangement(parts, template)
  );
  return {
    variables,
    answers,
    unplaced: unplacedTexts([
      { section: titleSectionKey, heading: '', lines: segmentation.preface.map((line) => matchLine(line, 'other')) },
      { section: titleSectionKey, heading: '', lines: above },
      ...parts.flatMap(({ section, segment }, index) =>
        (matched[index]?.added ?? []).map(({ lines }) => ({ section: section.key, heading: segment.heading, lines }))
      )
    ]),
    missing: [
      ...matched.flatMap((one) => one.missing),
      ...omitted.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'field' && !block.field.isOptional ? [block.field.key] : [])))
    ],
    changes: matched.reduce((sum, { changes }) => sum + changes, 0) + omitted.length
  };
}
