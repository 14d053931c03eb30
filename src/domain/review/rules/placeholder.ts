import { blocksSubmission } from '../../mandate/blocksSubmission';
import { findGaps } from '../../mandate/findGaps';
import type { Gap } from '../../mandate/gap';
import { leftPlaceholder } from '../../mandate/leftPlaceholder';
import { sectionFields } from '../../template/sectionFields';
import type { Template } from '../../template/template';
import { blankVariable } from '../../template/fillVariables';
import type { Finding } from '../finding';
import { findingAbout } from '../findingAbout';
import { findingAt } from '../findingAt';
import type { FindingCode } from '../findingCode';
import type { Rule } from '../rule';

function instruction(template: Template, { reason, fieldKey, detail }: Gap): string {
  if (reason === 'variableEmpty') {
    return blankVariable;
  }
  const fields = template.sections.flatMap(sectionFields);
  const placeholder = fields.find(({ key }) => key === fieldKey)?.guidance.placeholder ?? '';
  return reason === 'unanswered' ? `<${placeholder}>` : reason === 'placeholderLeft' ? detail : '';
}

function ofGap(template: Template, gap: Gap): Finding<FindingCode> {
  const about = {
    sectionKey: gap.sectionKey,
    fieldKey: gap.fieldKey,
    quote: instruction(template, gap),
    values: { reason: gap.reason, detail: gap.detail }
  };
  return blocksSubmission(gap) ? findingAbout('placeholder', 'blocking', about) : findingAbout('dataMissing', 'warning', about);
}

/**
 * What must be answered before the mandate can be handed in, the only thing that stops it; and, as a warning, data
 * that are missing beside a written sentence.
 */
export const placeholder: Rule = ({ template, variables, answers, own }) => [
  ...(template === null ? [] : findGaps(template, variables, answers).map((gap) => ofGap(template, gap))),
  ...own.flatMap((passage) => {
    const left = passage.fieldKey === '' || template === null ? leftPlaceholder(passage.text) : '';
    return left === ''
      ? []
      : [findingAt(passage, 'placeholder', 'blocking', { quote: left, values: { reason: 'placeholderLeft', detail: left } })];
  })
];
