import { ownKey, text } from '../vocabulary/columns';
import { defineList } from '../vocabulary/list';
import { words } from '../vocabulary/localizedText';
import { workingGrants } from '../rights';

/** Bodies that decide, and the SharePoint group that records for each. The right itself lies on the folder. */
export const bodies = defineList({
  name: 'Bodies',
  kind: 'list',
  title: words('Beslutande organ', 'Deciding bodies'),
  description: words('Organ som fattar beslut, och vilka som för in dem.', 'Bodies that decide, and who records for them.'),
  titleColumn: words('Namn', 'Name'),
  columns: {
    BodyKey: ownKey('Organnyckel', 'Body key'),
    SharePointGroup: text('SharePointgrupp', 'SharePoint group')
  },
  views: [
    { title: words('Alla organ', 'All bodies'), columns: ['LinkTitle', 'SharePointGroup'], query: '', isDefault: true }
  ],
  crawled: false,
  moderated: false,
  grants: workingGrants(),
  groupFolder: null
});
