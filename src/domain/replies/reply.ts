import type { WordChange } from '../comparison/comparison';
import type { SourceChange, SourceComment, SourceLine } from '../importing/sourceDocument';
import type { IsoDate } from '../mandate/answer';
import type { Slot, SlotLine } from './slot';

/** Who says what a reply proposes: of a tracked change its author, else nobody the file names. */
export interface Sender {
  readonly name: string;
  /** ISO instant; empty when the file does not say. */
  readonly date: string;
}

/** Something a reply says otherwise than the draft, to accept or decline. */
export interface ReplyProposal {
  /** Unique in the reply. */
  readonly key: string;
  /** `fixedText` departs from the template when it is accepted, `omitted` leaves a whole section out. */
  readonly kind: 'field' | 'fixedText' | 'added' | 'removed' | 'omitted';
  readonly slot: Slot;
  readonly now: readonly SlotLine[];
  /** As the file has it; none for what is taken away. */
  readonly said: readonly SourceLine[];
  readonly words: readonly WordChange[];
  /** Empty when the file names nobody. */
  readonly senders: readonly Sender[];
  readonly changes: readonly SourceChange[];
}

/** A comment of the file at the section it is about; the title's key where it belongs to none. */
export interface ReplyComment extends SourceComment {
  readonly sectionKey: string;
}

export type Reply =
  | {
      readonly kind: 'read';
      readonly fileName: string;
      /** The day the file was sent out, as it says itself; empty when it does not. */
      readonly sentOn: IsoDate | '';
      readonly proposals: readonly ReplyProposal[];
      readonly comments: readonly ReplyComment[];
    }
  /** `otherMandate`: built on the same template, but another group's. `unknown`: not a text of this template. */
  | { readonly kind: 'refused'; readonly reason: 'empty' | 'otherMandate' | 'unknown' };
