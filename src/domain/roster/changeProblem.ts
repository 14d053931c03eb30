/** Why a change of a seat cannot be made; the term it is about, where there is one. */
export type ChangeProblem =
  | { readonly kind: 'nothingChanges' }
  /** Another change of the seat has begun and must be completed or taken back first. */
  | { readonly kind: 'changeBegun' }
  /** The change names a term that the seat has not confirmed. */
  | { readonly kind: 'unknownTerm'; readonly termKey: string }
  /** The new term belongs to another seat or group, or has a key in use. */
  | { readonly kind: 'misplacedTerm'; readonly termKey: string }
  | { readonly kind: 'missingFrom'; readonly termKey: string }
  /** A date that no calendar has, e.g. 29 February of a common year. */
  | { readonly kind: 'noDate'; readonly termKey: string }
  | { readonly kind: 'endsBeforeItBegins'; readonly termKey: string }
  | { readonly kind: 'missingPerson'; readonly termKey: string }
  /** The person already sits there on one of the days. */
  | { readonly kind: 'alreadyOnSeat'; readonly termKey: string; readonly other: string }
  /** Somebody else sits there on one of the days; the first and the last day belong to a term. */
  | { readonly kind: 'overlap'; readonly termKey: string; readonly other: string };
