import type { ReportContent } from './reportContent';
import type { ReportSection, ReportTemplate } from './reportTemplate';
import { renderReport } from './renderReport';

/** The sections that a document still needs before it can be delivered, in its order. */
export function reportGaps(template: ReportTemplate, content: ReportContent): readonly ReportSection[] {
  const withGap = new Set(
    renderReport(template, content)
      .sections.filter(({ blocks }) => blocks.some(({ kind }) => kind === 'gap'))
      .map(({ key }) => key)
  );
  return template.sections.filter(({ key }) => withGap.has(key));
}
