import { note, ownKey } from '../vocabulary/columns';
import { defineList } from '../vocabulary/list';
import { words } from '../vocabulary/localizedText';
import { workingGrants } from '../rights';

/** Chains an administrator works on; what counts is the version recorded in the ledger. */
export const chainDrafts = defineList({
  name: 'ChainDrafts',
  kind: 'list',
  title: words('Utkast till beslutsgångar', 'Drafts of chains'),
  description: words('Beslutsgångar under arbete; gäller först när de är införda.', 'Chains being worked on; they apply when recorded.'),
  titleColumn: words('Beslutsgång', 'Chain'),
  columns: {
    ChainKey: ownKey('Beslutsgångens nyckel', 'Chain key'),
    /** The chain as JSON, shaped as the record is. */
    Content: note('Innehåll', 'Content')
  },
  views: [
    { title: words('Alla utkast', 'All drafts'), columns: ['LinkTitle', 'Editor', 'Modified'], query: '', isDefault: true }
  ],
  crawled: false,
  moderated: false,
  grants: workingGrants(),
  groupFolder: null
});
