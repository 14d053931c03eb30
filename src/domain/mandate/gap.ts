export type GapReason =
  /** The field has no text in the document. */
  | 'unanswered'
  /** A placeholder such as `<X>` is left in the answer; `detail` is the placeholder. */
  | 'placeholderLeft'
  /** A sentence is written, but none of the options is chosen. */
  | 'optionMissing'
  /** The chosen option needs an end date. */
  | 'endDateMissing'
  /** Neither deliverables are given nor is it said that there are none. */
  | 'deliverablesNotStated'
  /** A deliverable has neither a date nor an event, nor is that said; `detail` is its key. */
  | 'deliverableUnscheduled'
  /** No date is given. */
  | 'dateMissing'
  /** No number is given. */
  | 'numberMissing'
  /** The number is not one the field allows; `detail` is its least and greatest with a dash between. */
  | 'numberOutOfRange'
  /** No seats are given. */
  | 'seatsEmpty'
  /** Of a row of seats it is not said whom they are for; `detail` is its key. */
  | 'seatUndescribed'
  /** One of the template's variables is empty; `detail` is its name. */
  | 'variableEmpty';

/** Something that is missing; which gaps stop the mandate from being handed in, `blocksSubmission` says. */
export interface Gap {
  /** Empty for variables, which belong to the whole mandate. */
  readonly sectionKey: string;
  /** Empty for variables. */
  readonly fieldKey: string;
  readonly reason: GapReason;
  readonly detail: string;
}
