/** What a site may decide otherwise about how obligations are followed. */
export interface FollowupSettings {
  /** How many times a year a convener is asked whether the contact details are right, where the mandate does not say. */
  readonly contactTimesAYear: number;
  /** Months after which contact details that nobody has confirmed are a finding. */
  readonly contactMonths: number;
  /** Days after a meeting within which its notes are expected. */
  readonly notesWithinDays: number;
  /** Months back that meetings without notes are looked for. */
  readonly notesMonths: number;
}

export const defaultFollowupSettings: FollowupSettings = {
  contactTimesAYear: 2,
  contactMonths: 12,
  notesWithinDays: 30,
  notesMonths: 12
};

/** The least and the most each can be. */
export const followupLimits: Readonly<Record<keyof FollowupSettings, readonly [least: number, most: number]>> = {
  contactTimesAYear: [1, 12],
  contactMonths: [1, 60],
  notesWithinDays: [1, 365],
  notesMonths: [1, 60]
};
