import type { PrefillSource, ReportField, RowColumn } from '../report/reportField';
import type { ReportTemplate } from '../report/reportTemplate';

/** What names people as they were when the document was written: some have left since, or are no longer shown. */
const namesPeople: readonly PrefillSource[] = ['contacts', 'attendance', 'rosterChanges'];

const isPerson = (column: RowColumn): boolean => column.kind === 'line' && column.suggests === 'members';

function withoutPeople(field: ReportField): ReportField {
  if (field.kind !== 'rows') return field;
  const [first, ...rest] = field.columns;
  return { ...field, columns: [first, ...rest.filter((column) => !isPerson(column))] };
}

/** A plan or a report as everybody may read it: without the fields that name people, who stand in the roster as it is now. */
export const publicReportTemplate = (template: ReportTemplate): ReportTemplate => ({
  ...template,
  sections: template.sections
    .filter(({ field }) => field.kind !== 'attendance' && (field.prefill === undefined || !namesPeople.includes(field.prefill)))
    .map((section) => ({ ...section, field: withoutPeople(section.field) }))
});
