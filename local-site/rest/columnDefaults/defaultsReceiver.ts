import type { EventReceiver } from '../../storage/eventReceivers';

/** `EventReceiverType.ItemAdded`. */
export const ITEM_ADDED = 10001;

/** The receiver that gives new files what `client_LocationBasedDefaults.html` says. Evidence: [C] @pnp/sp/column-defaults. */
export function isDefaultsReceiver({ ReceiverClass }: Pick<EventReceiver, 'ReceiverClass'>): boolean {
  return ReceiverClass === 'Microsoft.Office.DocumentManagement.LocationBasedMetadataDefaultsReceiver';
}
