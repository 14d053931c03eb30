import type { TemplateSource } from '../templateSource';
import { keyProblems } from './keyProblems';
import { placedSourceBlocks } from './placedSourceBlocks';
import type { TemplateProblem } from './templateProblem';

/** What is wrong with the keys that answers are found by: of sections, fields, their options, and bodies. */
export function checkKeys(source: TemplateSource): readonly TemplateProblem[] {
  const fields = placedSourceBlocks(source).flatMap(({ block, place }) =>
    block.kind === 'field' ? [{ field: block.field, place }] : []
  );
  return [
    ...keyProblems([{ key: source.family, place: {} }]),
    ...keyProblems(source.bodies.map(({ key }, body) => ({ key, place: { body } }))),
    ...keyProblems(source.sections.map(({ key }, section) => ({ key, place: { section } }))),
    ...keyProblems(fields.map(({ field, place }) => ({ key: field.key, place }))),
    ...fields.flatMap(({ field, place }) =>
      field.kind === 'choice'
        ? keyProblems(field.options.map(({ key }, option) => ({ key, place: { ...place, option } })))
        : []
    )
  ];
}
