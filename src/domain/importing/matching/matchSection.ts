import type { Answers, DeviationAnswer, OwnText } from '../../mandate/answer';
import { emptyAnswer } from '../../mandate/emptyAnswer';
import { isShown } from '../../mandate/isShown';
import type { TemplateBlock } from '../../template/block';
import type { LaidSection, Run } from './laySection';
import { fieldLines } from './laySection';
import type { MatchLine } from './matchLine';
import { ownBlocksOf } from './ownBlocksOf';
import type { Unit } from './unit';

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
  /** How many places stand otherwise than in the template. */
  readonly changes: number;
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

/** One entry for each place. */
const joinedByPlace = (added: readonly AddedLines[]): readonly AddedLines[] =>
  [...new Set(added.map(({ place }) => place))].map((place) => ({
    place,
    lines: added.filter((one) => one.place === place).flatMap(({ lines }) => lines)
  }));

/** Whether the lines that stand for a block are what the block or its answer reads. */
const readsAsBlock = (block: TemplateBlock, run: Run, units: readonly Unit[]): boolean =>
  block.kind === 'field' ? fieldLines(run, block.field) !== null : sameUnits(run, units);

/**
 * What a section of a document says: the answers to its fields, what stands otherwise than the template has it, and
 * what the section has no place for, each where it stood. Nothing is left out.
 * @param answers all that was read in the document, which conditions may ask for
 */
export function matchSection({ section, units, runs, answers: own }: LaidSection, answers: Answers): MatchedSection {
  const replaced: OwnText[] = [];
  const missing: string[] = [];
  const hidden: string[] = [];
  section.blocks.forEach((block, place) => {
    const run = runs.find((one) => !one.isAdded && one.place === place);
    const shown = isShown(block.when, answers);
    if (run && !(shown && readsAsBlock(block, run, units))) {
      replaced.push(ownText(run, block.kind === 'subheading'));
      hidden.push(...(block.kind === 'field' ? [block.field.key] : []));
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
    answers: Object.fromEntries(Object.entries(own).filter(([key]) => !hidden.includes(key))),
    deviation: { ...emptyAnswer('deviation'), replaced, added: joinedByPlace(added).map((one) => ownText(one)) },
    added,
    missing,
    changes: replaced.length + added.length
  };
}
