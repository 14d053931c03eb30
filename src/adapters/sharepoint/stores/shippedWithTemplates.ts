import type { TemplateLibrary } from '../../../application/ports/templateLibrary';
import { shippedContactRoutes } from './shippedContactRoutes';
import { shippedObligations } from './shippedObligations';
import { shippedReportTemplates } from './shippedReportTemplates';

/** What the product brings beside the templates, and no site keeps. */
export const shippedWithTemplates: Pick<TemplateLibrary, 'obligations' | 'contactRoutes' | 'reports'> = {
  obligations: async (family) => (await shippedObligations())[family] ?? [],
  contactRoutes: async (family) => (await shippedContactRoutes())(family),
  reports: shippedReportTemplates
};
