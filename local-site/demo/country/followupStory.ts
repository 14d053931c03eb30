import { attestationValues } from '../../../src/adapters/sharepoint/stores/attestationStore';
import { deliveryValues } from '../../../src/adapters/sharepoint/stores/deliveryRow';
import { groupMeetingValues } from '../../../src/adapters/sharepoint/stores/groupMeetingStore';
import { noonOf } from '../../../src/domain/calendar/calendarDate';
import { attestations, deliveredReports, groupMeetings } from '../../../src/schema/lists/followup';
import type { FollowupEvent, GroupDoings } from '../content/country/countryFollowup';
import type { SiteWriter } from './siteWriter';
import type { Story } from './stories';

function write(writer: SiteWriter, login: string, groupKey: string, event: FollowupEvent): void {
  switch (event.kind) {
    case 'meeting':
      writer.addRow(login, groupMeetings, groupKey, { ...groupMeetingValues(event.meeting), RowKey: event.meeting.key });
      return;
    case 'delivery':
      writer.addRow(login, deliveredReports, groupKey, { ...deliveryValues(event.delivery), RowKey: `${event.delivery.reportKey}.${event.delivery.number}` });
      return;
    case 'attestation':
      writer.addRow(login, attestations, groupKey, { ...attestationValues(event.attestation), RowKey: event.attestation.key });
  }
}

/** What a group does between its mandates, written by whoever writes for it. */
export function* followupStory(writer: () => SiteWriter, login: string, { group, events }: GroupDoings): Story {
  for (const event of events) {
    yield new Date(noonOf(event.date));
    write(writer(), login, group.key, event);
  }
}
