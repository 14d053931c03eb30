import { periodWords } from '../report/periodWords';
import { readDelivered } from '../report/readReport';
import { renderReport } from '../report/renderReport';
import type { DeliveredContent } from '../report/reportContent';
import type { PublicReport } from './publicGroup';
import { publicReportTemplate } from './publicReportTemplate';
import type { PublicSource, StoredDocument } from './publicSource';

/** Null for a text that was damaged, or is not published. */
function contentIn(text: string): DeliveredContent | null {
  try {
    return readDelivered(text);
  } catch {
    return null;
  }
}

/** A plan or a report as everybody may read it. */
export function publicReport({ report, content }: StoredDocument, kind: PublicReport['kind'], templates: PublicSource['reportTemplates']): PublicReport {
  const { period, deliveredOn, state } = report;
  const template = templates.find((one) => one.kind === kind);
  const stored = state === 'published' ? contentIn(content) : null;
  const name = stored?.name ?? template?.names[0] ?? '';
  return {
    kind,
    title: `${name} ${stored?.period ?? periodWords(period)}`.trim(),
    deliveredOn,
    document: stored && template ? renderReport(publicReportTemplate(template), stored) : null
  };
}
