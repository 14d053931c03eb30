import type { IsoDate } from '../mandate/answer';
import type { IgnoredReason } from './caseState';
import type { ChainStep, LedgerRecord, Outcome, Votes } from './record';

interface TrailBase {
  /** Ledger id: orders the trail and identifies the line. */
  readonly id: number;
  /** ISO instant given by the server. */
  readonly at: string;
  /** Display name of the account that added the entry. */
  readonly author: string;
  /** Which round, counted from 1; 0 for what counted in none. */
  readonly round: number;
}

/** What happened in a case, as data: the sentences are in the string modules. */
export type TrailEvent =
  | (TrailBase & {
      readonly kind: 'submitted';
      readonly groupKey: string;
      readonly comment: string;
      /** False for a chain that was still an assumption. */
      readonly chainConfirmed: boolean;
      /** True when whoever handed in may not record a decision. */
      readonly independent: boolean;
      /** True when the round before was turned down: the comment answers that. */
      readonly answersReturn: boolean;
    })
  | (TrailBase & { readonly kind: 'recalled'; readonly comment: string })
  | (TrailBase & {
      readonly kind: 'decided';
      readonly body: string;
      readonly stepKind: ChainStep['kind'];
      readonly outcome: Outcome;
      readonly comment: string;
      readonly meetingDate: IsoDate | '';
      readonly paragraph: string;
      /** With what came later as supplements; empty is shown as missing. */
      readonly diaryNumber: string;
      readonly minutesLink: string;
      readonly votes: Votes | null;
      /** Last day of the period in which a substitute recorded it; empty when no substitute did. */
      readonly substituteUntil: IsoDate | '';
      /** Account that answered on an approval card; empty when it was recorded here. */
      readonly cardResponder: string;
    })
  | (TrailBase & { readonly kind: 'consultationClosed'; readonly comment: string; readonly silent: readonly string[] })
  | (TrailBase & { readonly kind: 'deadlineMoved'; readonly dueDate: IsoDate; readonly comment: string })
  | (TrailBase & {
      readonly kind: 'supplemented';
      readonly body: string;
      readonly diaryNumber: string;
      readonly minutesLink: string;
    })
  | (TrailBase & { readonly kind: 'published'; readonly fileId: string; readonly fileVersion: string })
  | (TrailBase & { readonly kind: 'stamped' | 'restored'; readonly fileVersion: string })
  | (TrailBase & {
      readonly kind: 'withdrawn';
      readonly body: string;
      readonly comment: string;
      readonly meetingDate: IsoDate | '';
      readonly paragraph: string;
    })
  | (TrailBase & {
      readonly kind: 'ignored';
      readonly reason: IgnoredReason;
      readonly folder: string;
      /** What the entry claimed to be; null when it cannot be read. */
      readonly claimed: LedgerRecord['type'] | null;
    });

/** Whom the case waits for now; null when for nobody. */
export type Waiting =
  | { readonly kind: 'bodies'; readonly stepKind: ChainStep['kind']; readonly bodies: readonly string[] }
  | { readonly kind: 'publication' };

export interface Trail {
  /** Everything in the ledger of the case, ignored entries too, in order. */
  readonly events: readonly TrailEvent[];
  readonly waiting: Waiting | null;
}
