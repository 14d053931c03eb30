import type { Condition } from '../block';
import type { Field } from '../field';
import type { TemplateSource } from '../templateSource';
import { placedSourceBlocks } from './placedSourceBlocks';
import { problem } from './problem';
import type { TemplatePlace, TemplateProblem } from './templateProblem';

interface AskedField {
  readonly field: Field;
  readonly when: Condition | undefined;
}

type AskedFields = ReadonlyMap<string, AskedField>;

/** True when whether the field is asked hangs on its own answer, directly or by way of others. */
function isCircular(key: string, asked: AskedFields): boolean {
  const passed = new Set<string>();
  let next = asked.get(key)?.when?.field;
  while (next !== undefined && next !== key && !passed.has(next)) {
    passed.add(next);
    next = asked.get(next)?.when?.field;
  }
  return next === key;
}

function conditionProblems({ field: key, options }: Condition, place: TemplatePlace, asked: AskedFields): readonly TemplateProblem[] {
  const field = asked.get(key)?.field;
  if (!field) {
    return [problem('conditionFieldUnknown', place, { field: key })];
  }
  if (field.kind !== 'choice') {
    return [problem('conditionFieldNoChoice', place, { field: key })];
  }
  return options.length === 0
    ? [problem('conditionEmpty', place)]
    : options
        .filter((option) => !field.options.some((known) => known.key === option))
        .map((option) => problem('conditionOptionUnknown', place, { field: key, option }));
}

/** What is wrong with the conditions on which blocks stand. */
export function checkConditions(source: TemplateSource): readonly TemplateProblem[] {
  const blocks = placedSourceBlocks(source);
  const asked: AskedFields = new Map(
    blocks.flatMap(({ block }) => (block.kind === 'field' ? [[block.field.key, { field: block.field, when: block.when }]] : []))
  );
  return blocks.flatMap(({ block, place }) => [
    ...(block.when ? conditionProblems(block.when, place, asked) : []),
    ...(block.kind === 'field' && isCircular(block.field.key, asked)
      ? [problem('conditionCircular', place, { field: block.field.key })]
      : [])
  ]);
}
