import { once } from './once';

/** How people are reached from the groups of the product's families, loaded when first asked for. */
export const shippedContactRoutes = once(
  async () => (await import(/* webpackChunkName: 'shipped-contact-routes' */ '../../../templates/contactRoutes/contactRoutesOf')).contactRoutesOf
);
