interface MessageBase {
  readonly id: number;
  /** ISO instant of the site's clock. */
  readonly sent: string;
}

/** Something a flow has sent. HTML is as the flow made it. */
export type Message =
  | (MessageBase & { readonly kind: 'mail'; readonly to: readonly string[]; readonly subject: string; readonly html: string })
  | (MessageBase & { readonly kind: 'teams'; readonly html: string })
  | (MessageBase & Card);

export interface Card {
  readonly kind: 'card';
  readonly to: readonly string[];
  readonly subject: string;
  readonly details: string;
  readonly link: string;
  /** ISO instant at which nobody waits for the answer any more. */
  readonly until: string;
  readonly answer: CardAnswer | null;
  /** False when no run waits for an answer: it came, the time is out, or the site was stopped meanwhile. */
  readonly open: boolean;
}

export interface CardAnswer {
  readonly response: 'Approve' | 'Reject';
  readonly comments: string;
  /** Login of who answered. */
  readonly by: string;
  readonly name: string;
}
