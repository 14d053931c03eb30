import type { ReportTemplate } from '../../domain/report/reportTemplate';
import { notes } from './notes';
import { plan } from './plan';
import { report } from './report';

/** How the groups' own short documents are made up. */
export const reportTemplates: readonly ReportTemplate[] = [notes, plan, report];
