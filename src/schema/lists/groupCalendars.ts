import { defineList } from '../vocabulary/list';
import { words } from '../vocabulary/localizedText';
import { workingGrants } from '../rights';

/** A calendar file per group, in the group's folder, whose address never changes: what others may subscribe to. */
export const groupCalendars = defineList({
  name: 'GroupCalendars',
  kind: 'library',
  title: words('Gruppernas kalendrar', 'Group calendars'),
  description: words('En kalenderfil för varje grupp, att prenumerera på.', 'A calendar file for each group, to subscribe to.'),
  titleColumn: words('Kalender', 'Calendar'),
  columns: {},
  views: [
    {
      title: words('Alla kalendrar', 'All calendars'),
      columns: ['DocIcon', 'LinkFilename', 'Editor', 'Modified'],
      query: '',
      isDefault: true
    }
  ],
  crawled: false,
  moderated: false,
  grants: workingGrants(),
  groupFolder: { parent: '', writers: 'write', processSupport: 'write' }
});
