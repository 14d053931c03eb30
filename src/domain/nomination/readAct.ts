import type { Check } from '../approval/recordShape';
import { isBoolean, isDate, isDateOrEmpty, isExactly, isKey, isOneOf, isText } from '../approval/recordShape';
import type { NominationAct, NominationActKind } from './nominationStep';

const isRegion = isExactly({ kind: isOneOf('region') });
const isBody = isExactly({ kind: isOneOf('body'), key: isKey });
const isProposer: Check = (value) => isRegion(value) || isBody(value);

/** What each field of an act must be; all of them must be there. */
const shapes: { readonly [K in NominationActKind]: { readonly [F in Exclude<keyof Extract<NominationAct, { readonly kind: K }>, 'kind'>]: Check } } = {
  need: { seatKey: isText, profession: isText, neededFrom: isDateOrEmpty, note: isText },
  proposal: { proposer: isProposer, personKey: isText, name: isText, title: isText, organisation: isText, email: isText, motivation: isText },
  managerApproval: { approved: isBoolean, manager: isText, date: isDate },
  interests: { outcome: isOneOf('cleared', 'hindered'), validUntil: isDate },
  decision: { outcome: isOneOf('appointed', 'rejected'), date: isDate, paragraph: isText, comment: isText },
  termBegun: { termKey: isText, from: isDate },
  declined: { comment: isText },
  withdrawn: { comment: isText }
};

const isAct: Check = (value) => Object.entries(shapes).some(([kind, fields]) => isExactly({ kind: isOneOf(kind), ...fields })(value));

/** Reads an act as it is stored, JSON; null for what is none: whoever may add could have written anything. */
export function readAct(json: string): NominationAct | null {
  try {
    const stored: unknown = JSON.parse(json);
    return isAct(stored) ? (stored as NominationAct) : null;
  } catch {
    return null;
  }
}
