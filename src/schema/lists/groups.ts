import { groupKinds } from '../../domain/roster/groupKinds';
import { choice, note, ownKey, text } from '../vocabulary/columns';
import { defineList } from '../vocabulary/list';
import { words } from '../vocabulary/localizedText';
import { openGrants } from '../rights';

export const groups = defineList({
  name: 'Groups',
  kind: 'list',
  title: words('Grupper', 'Groups'),
  description: words('Organ och grupper.', 'Bodies and groups.'),
  titleColumn: words('Namn', 'Name'),
  columns: {
    GroupKey: ownKey('Gruppnyckel', 'Group key'),
    Kind: choice('Slag', 'Kind', groupKinds),
    Subject: text('Namn i löpande text', 'Name in running text'),
    ProgrammeArea: text('Programområde', 'Programme area'),
    HealthcareRegions: text('Sjukvårdsregioner', 'Healthcare regions'),
    Mandators: text('Uppdragsgivare', 'Mandators'),
    TemplateFamily: text('Mall', 'Template family'),
    /** As JSON: everything of the group's profile. */
    Profile: note('Uppgifter', 'Profile')
  },
  views: [
    {
      title: words('Alla grupper', 'All groups'),
      columns: ['LinkTitle', 'Kind', 'ProgrammeArea', 'Mandators'],
      query: '',
      isDefault: true
    }
  ],
  crawled: true,
  moderated: false,
  grants: openGrants({ group: 'processSupport', level: 'write' }),
  groupFolder: null
});
