import type { DeliveryStageStrings } from './svSe';

export const enUs: DeliveryStageStrings = {
  final: 'Final delivery',
  interim: 'Interim delivery',
  recurring: 'Recurring delivery',
  once: 'Delivery'
};
