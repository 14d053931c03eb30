import { indexedKey, number, ownKey, text } from '../vocabulary/columns';
import { defineList } from '../vocabulary/list';
import { words } from '../vocabulary/localizedText';
import { workingGrants } from '../rights';

/** A row for each group, region or organisation, and year: what is put in beyond the seats. */
export const contributions = defineList({
  name: 'Contributions',
  kind: 'list',
  title: words('Insatser', 'Contributions'),
  description: words('Vad regionerna lägger in i grupperna, år för år.', 'What the regions put into the groups, year by year.'),
  titleColumn: words('Insats', 'Contribution'),
  columns: {
    RowKey: ownKey('Radnyckel', 'Row key'),
    GroupKey: indexedKey('Gruppnyckel', 'Group key'),
    RegionKey: indexedKey('Region', 'Region'),
    Organisation: text('Organisation', 'Organisation'),
    /** `YYYY`: in this form text sorts and compares as years do. */
    CalendarYear: indexedKey('År', 'Year'),
    Hours: number('Timmar', 'Hours'),
    FullTimePercent: number('Andel av heltid, procent', 'Share of full time, per cent'),
    Cost: number('Kostnad, kronor', 'Cost, SEK')
  },
  views: [
    {
      title: words('Alla insatser', 'All contributions'),
      columns: ['LinkTitle', 'GroupKey', 'RegionKey', 'CalendarYear', 'Hours', 'FullTimePercent', 'Cost'],
      query: '',
      isDefault: true
    }
  ],
  crawled: false,
  moderated: false,
  grants: workingGrants({ group: 'processSupport', level: 'write' }),
  groupFolder: null
});
