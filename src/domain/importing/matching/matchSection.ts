import type { Answers, DeviationAnswer, OwnText } from '../../mandate/answer';
import { emptyAnswer } from '../../mandate/emptyAnswer';
import { isShown } from '../../mandate/isShown';
import type { SectionMeaning } from '../../template/meaning';
import type { Field } from '../../template/field';
import type { TemplateSection, Variables } from '../../template/template';
import { alignLines } from './alignLines';
import { answerFrom } from './answerFrom';
import type { MatchLine } from './matchLine';
import { ownBlocksOf } from './ownBlocksOf';
import type { Unit } from './unit';
import { unitsOf } from './unit';
import { isPlaceholder } from './worth';

/** Lines that follow each other and belong to one place of a section: to its block, or after it. */
interface Run {
  readonly place: number;
  readonly isAdded: boolean;
  readonly lines: MatchLine[];
  /** The units the lines stand for, one for each line of a block's run; null for lines that came between. */
  readonly units: (number | null)[];
}

/** Text a section has no place for, and where it was kept. */
export interface AddedLines {
  readonly place: number;
  readonly lines: readonly MatchLine[];
}

export interface MatchedSection {
  readonly answers: Answers;
  readonly deviation: DeviationAnswer;
  readonly added: readonly AddedLines[];
  /** Fields the document says nothing about. */
  readonly missing: readonly string[];
  /** Lines of fixed text that stand otherwise or not at all. */
  readonly changes: number;
}

/** What may be answered in a section: what it and its blocks are about, and what nobody knows. */
const meaningsOf = ({ meaning, blocks }: TemplateSection): readonly SectionMeaning[] => [
  meaning,
  ...blocks.flatMap((block) => block.meaning ?? [])
];

/** From the first line of a block to its last all lines are the block's, those between included. */
function runsOf(lines: readonly MatchLine[], taken: readonly (number | null)[], units: readonly Unit[]): readonly Run[] {
  const placeOf = (index: number): number | null => {
    const unit = taken[index];
    return unit === null || unit === undefined ? null : (units[unit]?.place ?? null);
  };
  const lastOf = new Map<number, number>();
  lines.forEach((_line, index) => {
    const place = placeOf(index);
    if (place !== null) lastOf.set(place, index);
  });
  const runs: Run[] = [];
  let open: Run = { place: -1, isAdded: true, lines: [], units: [] };
  lines.forEach((line, index) => {
    const place = placeOf(index);
    const isInside = !open.isAdded && (lastOf.get(open.place) ?? -1) >= index;
    if (place !== null && !isInside) {
      open = { place, isAdded: false, lines: [], units: [] };
      runs.push(open);
    } else if (place === null && !isInside && (!open.isAdded || runs.length === 0)) {
      open = { place: open.place, isAdded: true, lines: [], units: [] };
      runs.push(open);
    }
    open.lines.push(line);
    open.units.push(taken[index] ?? null);
  });
  return runs;
}

const sameUnits = (run: Run, units: readonly Unit[]): boolean => {
  const own = units.flatMap((unit, index) => (unit.place === run.place ? [index] : []));
  return (
    own.length === run.units.length &&
    own.every((unit, index) => {
      const known = units[unit];
      return run.units[index] === unit && known?.kind === 'fixed' && known.wording.text === run.lines[index]?.wording.text;
    })
  );
};

/** Own headings and what follows go to the end of the section, so that nothing of it stands below them. */
function addedLines(run: Run, isLast: boolean, lastPlace: number): readonly AddedLines[] {
  const heading = run.lines.findIndex(({ isHeading }) => isHeading);
  if (!isLast || heading < 0) {
    return [{ place: run.place, lines: run.lines }];
  }
  return [
    { place: run.place, lines: run.lines.slice(0, heading) },
    { place: lastPlace, lines: run.lines.slice(heading) }
  ].filter(({ lines }) => lines.length > 0);
}

const ownText = ({ place, lines }: AddedLines, subheading = false): OwnText => {
  const blocks = ownBlocksOf(lines);
  const [first] = blocks;
  return { place, blocks: subheading && first?.kind === 'paragraph' ? [{ ...first, kind: 'subheading' }, ...blocks.slice(1)] : blocks };
};

/** What answers a field: nothing where its own instruction stands; null where other text came between. */
function fieldLines(run: Run, field: Field): readonly MatchLine[] | null {
  const isBlank = run.lines.some((line) => isPlaceholder(line, field));
  if (run.units.includes(null) || (isBlank && run.lines.length > 1)) {
    return null;
  }
  return isBlank ? [] : run.lines;
}

/**
 * The lines of a document laid beside the section they belong to: what answers its fields, what stands otherwise than
 * the template has it, and what the section has no place for, each where it stood. Nothing is left out.
 * @param others answers already read, which conditions may ask for
 */
export function matchSection(
  section: TemplateSection,
  lines: readonly MatchLine[],
  variables: Variables,
  others: Answers
): MatchedSection {
  const units = unitsOf(section, variables);
  const runs = runsOf(lines, alignLines(lines, units, meaningsOf(section)), units);
  const runAt = (place: number): Run | undefined => runs.find((run) => !run.isAdded && run.place === place);
  const answers: Record<string, Answers[string]> = {};
  section.blocks.forEach((block, place) => {
    const run = runAt(place);
    const own = block.kind === 'field' && run ? fieldLines(run, block.field) : null;
    if (block.kind === 'field' && own && own.length > 0) {
      answers[block.field.key] = answerFrom(block.field, own, variables);
    }
  });
  const replaced: OwnText[] = [];
  const missing: string[] = [];
  section.blocks.forEach((block, place) => {
    const run = runAt(place);
    const shown = isShown(block.when, { ...others, ...answers });
    const keepsAsItIs =
      block.kind === 'field' ? run !== undefined && fieldLines(run, block.field) !== null : run !== undefined && sameUnits(run, units);
    if (run && !(shown && keepsAsItIs)) {
      replaced.push(ownText(run, block.kind === 'subheading'));
      if (block.kind === 'field') delete answers[block.field.key];
    } else if (!run && shown && block.kind === 'field') {
      missing.push(...(block.field.isOptional ? [] : [block.field.key]));
    } else if (!run && shown && block.kind !== 'decision') {
      replaced.push({ place, blocks: [] });
    }
  });
  const added = runs.flatMap((run, index) =>
    run.isAdded ? addedLines(run, index === runs.length - 1, section.blocks.length - 1) : []
  );
  return {
    answers,
    deviation: { ...emptyAnswer('deviation'), replaced, added: joinedByPlace(added).map((one) => ownText(one)) },
    added,
    missing,
    changes: replaced.length + added.length
  };
}

/** One entry for each place. */
const joinedByPlace = (added: readonly AddedLines[]): readonly AddedLines[] =>
  [...new Set(added.map(({ place }) => place))].map((place) => ({
    place,
    lines: added.filter((one) => one.place === place).flatMap(({ lines }) => lines)
  }));
