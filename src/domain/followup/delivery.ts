import { isDate, isExactly, isLinkOrEmpty, isText } from '../approval/recordShape';
import type { IsoDate } from '../mandate/answer';

/** What a group says of something it has delivered; kept as JSON in the note of its attestation. */
export interface Delivery {
  readonly deliveredOn: IsoDate;
  /** Web address of it; empty when there is none. */
  readonly link: string;
  /** In words; may be empty. */
  readonly remark: string;
}

const isDelivery = isExactly({ deliveredOn: isDate, link: isLinkOrEmpty, remark: isText });

/** Null for what cannot be read. */
export function readDelivery(note: string): Delivery | null {
  try {
    const stored: unknown = JSON.parse(note);
    return isDelivery(stored) ? (stored as Delivery) : null;
  } catch {
    return null;
  }
}
