import type { SectionMeaning } from '../../template/meaning';
import type { MatchLine } from './matchLine';
import type { Unit } from './unit';
import { worthAsAnswer, worthAsFixed } from './worth';

/** What becomes of a line and a unit, as numbers a table of them can hold. */
const Step = { Added: 0, Taken: 1, Passed: 2 } as const;

const isSame = (line: MatchLine | undefined, unit: Unit | undefined): boolean =>
  line !== undefined && unit?.kind === 'fixed' && !line.isHeading && line.wording.text === unit.wording.text;

/**
 * Which unit of a section each line stands for, in order: the index of the unit, or null for a line the section has
 * no place for. Of all ways to lay them beside each other the one where most of the text meets its like.
 * @param meanings what a line must be about to be taken for an answer
 */
export function alignLines(
  lines: readonly MatchLine[],
  units: readonly Unit[],
  meanings: readonly SectionMeaning[]
): readonly (number | null)[] {
  const most = Math.min(lines.length, units.length);
  let start = 0;
  while (start < most && isSame(lines[start], units[start])) start += 1;
  let end = 0;
  while (end < most - start && isSame(lines[lines.length - 1 - end], units[units.length - 1 - end])) end += 1;
  const between = alignBetween(lines.slice(start, lines.length - end), units.slice(start, units.length - end), meanings);
  return [
    ...Array.from({ length: start }, (_line, index) => index),
    ...between.map((unit) => (unit === null ? null : unit + start)),
    ...Array.from({ length: end }, (_line, index) => units.length - end + index)
  ];
}

function alignBetween(
  lines: readonly MatchLine[],
  units: readonly Unit[],
  meanings: readonly SectionMeaning[]
): readonly (number | null)[] {
  const width = units.length + 1;
  const steps = new Uint8Array((lines.length + 1) * width);
  let below = new Float64Array(width);
  for (let row = lines.length; row >= 0; row -= 1) {
    const current = new Float64Array(width);
    const line = lines[row];
    for (let column = units.length; column >= 0; column -= 1) {
      const unit = units[column];
      const at = row * width + column;
      let best = line ? (below[column] ?? 0) : unit ? (current[column + 1] ?? 0) : 0;
      steps[at] = line ? Step.Added : Step.Passed;
      if (line && unit) {
        const passed = current[column + 1] ?? 0;
        if (passed >= best) {
          best = passed;
          steps[at] = Step.Passed;
        }
        const taken =
          unit.kind === 'fixed'
            ? worthAsFixed(line, unit) + (below[column + 1] ?? 0)
            : worthAsAnswer(line, lines[row + 1], unit, meanings) + (below[column] ?? 0);
        if (taken >= best) {
          best = taken;
          steps[at] = Step.Taken;
        }
      }
      current[column] = best;
    }
    below = current;
  }
  return walk(lines.length, units, steps);
}

function walk(rows: number, units: readonly Unit[], steps: Uint8Array): readonly (number | null)[] {
  const taken: (number | null)[] = [];
  let column = 0;
  while (taken.length < rows) {
    const step = steps[taken.length * (units.length + 1) + column];
    if (step === Step.Passed) {
      column += 1;
    } else {
      taken.push(step === Step.Taken ? column : null);
      column += step === Step.Taken && units[column]?.kind === 'fixed' ? 1 : 0;
    }
  }
  return taken;
}
