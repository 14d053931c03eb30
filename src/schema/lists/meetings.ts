import { choice, date, indexedKey, ownKey, text } from '../vocabulary/columns';
import { defineList } from '../vocabulary/list';
import { words } from '../vocabulary/localizedText';
import { openGrants } from '../rights';

export const meetingStates = ['planned', 'cancelled'] as const;

/** When the bodies meet. A wrong row makes a wrong due date, never a right. */
export const meetings = defineList({
  name: 'Meetings',
  kind: 'list',
  title: words('Sammanträden', 'Meetings'),
  description: words('När organen sammanträder, och när handlingar senast ska vara inne.', 'When the bodies meet, and when papers must be in.'),
  titleColumn: words('Sammanträde', 'Meeting'),
  columns: {
    MeetingKey: ownKey('Sammanträdesnyckel', 'Meeting key'),
    BodyKey: indexedKey('Organnyckel', 'Body key'),
    /** `YYYY-MM-DD`: in this form text sorts and compares as days do. */
    MeetingDate: indexedKey('Dag', 'Day'),
    PapersBy: date('Handlingar senast', 'Papers by'),
    Place: text('Plats', 'Place'),
    /** Nobody who keeps the calendar may delete: a meeting taken out stays as cancelled, and can come back. */
    State: choice('Läge', 'State', meetingStates)
  },
  views: [
    {
      title: words('Alla sammanträden', 'All meetings'),
      columns: ['LinkTitle', 'BodyKey', 'MeetingDate', 'PapersBy', 'Place', 'State'],
      query: '',
      isDefault: true
    }
  ],
  crawled: false,
  moderated: false,
  grants: openGrants({ group: 'processSupport', level: 'write' }, { group: 'staff', level: 'write' }),
  groupFolder: null
});
