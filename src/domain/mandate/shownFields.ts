import type { Field } from '../template/field';
import type { TemplateSection } from '../template/template';
import type { Answers } from './answer';
import { deviationOf } from './deviationOf';
import { isShown } from './isShown';

/** The fields a section asks for as the mandate stands: none that a condition hides or that the mandate leaves out. */
export function shownFields(section: TemplateSection, answers: Answers): readonly Field[] {
  const { isOmitted, replaced } = deviationOf(section.key, answers);
  if (isOmitted) {
    return [];
  }
  return section.blocks.flatMap((block, place) =>
    block.kind === 'field' && isShown(block.when, answers) && !replaced.some((own) => own.place === place)
      ? [block.field]
      : []
  );
}
