/** What a delivery is called, by when it comes. */
export const svSe = {
  final: 'Slutleverans',
  interim: 'Delleverans',
  recurring: 'Återkommande leverans',
  once: 'Leverans'
};

export type DeliveryStageStrings = typeof svSe;
