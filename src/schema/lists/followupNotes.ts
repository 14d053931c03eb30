import { workingGrants } from '../rights';
import { indexedKey, note, ownKey } from '../vocabulary/columns';
import { defineList } from '../vocabulary/list';
import { words } from '../vocabulary/localizedText';

/** A row for each group and year: how the group has done, as the staff or process support have noted it. */
export const followupNotes = defineList({
  name: 'FollowupNotes',
  kind: 'list',
  title: words('Årsuppföljningar', 'Yearly follow-ups'),
  description: words('Hur det har gått för grupperna, år för år.', 'How the groups have done, year by year.'),
  titleColumn: words('Uppföljning', 'Follow-up'),
  columns: {
    RowKey: ownKey('Radnyckel', 'Row key'),
    GroupKey: indexedKey('Gruppnyckel', 'Group key'),
    /** `YYYY`: in this form text sorts and compares as years do. */
    CalendarYear: indexedKey('År', 'Year'),
    Remark: note('Anteckning', 'Note')
  },
  views: [
    {
      title: words('Alla uppföljningar', 'All follow-ups'),
      columns: ['LinkTitle', 'GroupKey', 'CalendarYear', 'Editor', 'Modified'],
      query: '',
      isDefault: true
    }
  ],
  crawled: false,
  moderated: false,
  grants: workingGrants({ group: 'processSupport', level: 'write' }, { group: 'staff', level: 'write' }),
  groupFolder: null
});
