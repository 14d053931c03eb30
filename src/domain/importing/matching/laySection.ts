import type { Answers } from '../../mandate/answer';
import type { Field } from '../../template/field';
import type { SectionMeaning } from '../../template/meaning';
import type { TemplateSection, Variables } from '../../template/template';
import { alignLines } from './alignLines';
import { answerFrom } from './answerFrom';
import type { MatchLine } from './matchLine';
import type { Unit } from './unit';
import { unitsOf } from './unit';
import { isPlaceholder } from './worth';

/** Lines that follow each other and belong to one place of a section: to its block, or after it. */
export interface Run {
  readonly place: number;
  readonly isAdded: boolean;
  readonly lines: MatchLine[];
  /** The unit each line stands for; null for lines that came between or were added. */
  readonly units: (number | null)[];
}

/** A section with the lines of a document laid beside it. */
export interface LaidSection {
  readonly section: TemplateSection;
  readonly units: readonly Unit[];
  readonly runs: readonly Run[];
  /** What the lines answer, before it is known which fields the mandate shows. */
  readonly answers: Answers;
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

/** What answers a field: nothing where its own instruction stands; null where other text came between. */
export function fieldLines(run: Run, field: Field): readonly MatchLine[] | null {
  const isBlank = run.lines.some((line) => isPlaceholder(line, field));
  if (run.units.includes(null) || (isBlank && run.lines.length > 1)) {
    return null;
  }
  return isBlank ? [] : run.lines;
}

/** Lays the lines of a document beside the section they belong to. */
export function laySection(section: TemplateSection, lines: readonly MatchLine[], variables: Variables): LaidSection {
  const units = unitsOf(section, variables);
  const runs = runsOf(lines, alignLines(lines, units, meaningsOf(section)), units);
  const answers = runs.flatMap((run): readonly (readonly [string, Answers[string]])[] => {
    const block = run.isAdded ? undefined : section.blocks[run.place];
    const own = block?.kind === 'field' ? fieldLines(run, block.field) : null;
    return block?.kind === 'field' && own && own.length > 0 ? [[block.field.key, answerFrom(block.field, own, variables)]] : [];
  });
  return { section, units, runs, answers: Object.fromEntries(answers) };
}
