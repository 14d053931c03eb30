import { once } from './once';

/** What the families the product brings with it declare, loaded when first asked for. */
export const shippedObligations = once(
  async () => (await import(/* webpackChunkName: 'shipped-obligations' */ '../../../templates/declaredObligations')).declaredObligations
);
