import type { ShippedLibrary } from '../../../application/ports/templateLibrary';
import { once } from './once';

/** What the product brings with it, loaded when first asked for: it is text, and most views need none of it. */
export const shippedLibrary = once(async (): Promise<ShippedLibrary> => {
  const { templateSources, clauses } = await import(/* webpackChunkName: 'shipped-templates' */ '../../../templates/templates');
  return { templates: templateSources, clauses };
});
