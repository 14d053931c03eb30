import { once } from './once';

/** How the groups' own short documents are made up as the product brings it, loaded when first asked for. */
export const shippedReportTemplates = once(
  async () => (await import(/* webpackChunkName: 'shipped-reports' */ '../../../templates/reports/reportTemplates')).reportTemplates
);
