import type { IsoDate } from '../mandate/answer';
import { contactStanding } from './contactStanding';
import type { Evidence } from './evidence';
import type { FollowupSettings } from './followupSettings';
import { defaultFollowupSettings } from './followupSettings';
import { notesStanding } from './notesStanding';
import type { GroupObligation } from './obligation';
import { periodicStanding } from './periodicStanding';
import { rosterStanding } from './rosterStanding';
import type { Standing } from './standing';

/**
 * How it stands with an obligation at the end of a day, by what the group's lists show and what it has attested.
 * @param evidence of the obligation's own group
 * @param date a day in Sweden; what happened later does not count
 */
export function standingOf(
  obligation: GroupObligation,
  evidence: Evidence,
  date: IsoDate,
  settings: FollowupSettings = defaultFollowupSettings
): Standing {
  switch (obligation.kind) {
    case 'contactDetails':
      return contactStanding(obligation, evidence, date, settings);
    case 'notes':
      return notesStanding(obligation, evidence, date, settings);
    default:
      return rosterStanding(obligation, evidence) ?? periodicStanding(obligation, evidence, date);
  }
}
