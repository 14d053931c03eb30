import { indexedKey, keyInFolder, note, optionalKey, text } from '../vocabulary/columns';
import { defineList } from '../vocabulary/list';
import { words } from '../vocabulary/localizedText';
import { restrictedGrants } from '../rights';

/**
 * The steps of nominations, a row each; additions only. A folder per region, and in it one for each who records:
 * who took a step is read from the folder it lies in.
 */
export const nominations = defineList({
  name: 'Nominations',
  kind: 'list',
  title: words('Nomineringar', 'Nominations'),
  description: words('Vem en region föreslår till en plats, steg för steg; bara tillägg.', 'Whom a region proposes for a seat, step by step; additions only.'),
  titleColumn: words('Nominering', 'Nomination'),
  columns: {
    RowKey: keyInFolder('Radnyckel', 'Row key'),
    NominationKey: indexedKey('Nomineringsnyckel', 'Nomination key'),
    GroupKey: indexedKey('Gruppnyckel', 'Group key'),
    RegionKey: indexedKey('Region', 'Region'),
    /** Of the one proposed, so that what is kept about a person can be found. */
    PersonKey: optionalKey('Personnyckel', 'Person key'),
    StepKind: text('Steg', 'Step', { maxLength: 32, required: true }),
    /** As JSON. */
    Content: note('Innehåll', 'Content')
  },
  views: [
    {
      title: words('Alla steg', 'All steps'),
      columns: ['LinkTitle', 'GroupKey', 'RegionKey', 'StepKind', 'Author', 'Created'],
      query: '',
      isDefault: true
    }
  ],
  crawled: false,
  moderated: false,
  grants: restrictedGrants({ group: 'processSupport', level: 'readHistory' }),
  groupFolder: null
});
