import { versionStates } from '../../domain/template/stored/versionState';
import { choice, hash, indexedKey, note, number, ownKey } from '../vocabulary/columns';
import { defineList } from '../vocabulary/list';
import { words } from '../vocabulary/localizedText';
import { workingGrants } from '../rights';

/** A row per version; its text as canonical JSON. Only administrators add and change: the working grants let the rest read. */
const versionColumns = {
  VersionKey: ownKey('Versionsnyckel', 'Version key'),
  /** Of the family, or of the clause. */
  TextKey: indexedKey('Nyckel', 'Key'),
  Version: number('Version', 'Version'),
  State: choice('Läge', 'State', versionStates),
  /** Which of the product's own versions it was taken from; 0 when it was written on the site. */
  ShippedVersion: number('Produktens version', 'Version of the product'),
  TextHash: hash('Kontrollsumma', 'Checksum'),
  Text1: note('Text, del 1', 'Text, part 1'),
  Text2: note('Text, del 2', 'Text, part 2'),
  Text3: note('Text, del 3', 'Text, part 3')
};

const shown = ['LinkTitle', 'TextKey', 'Version', 'State', 'Editor', 'Modified'];

export const templates = defineList({
  name: 'Templates',
  kind: 'list',
  title: words('Mallar', 'Templates'),
  description: words('Mallarnas versioner. Ändras i vyn Mallar.', 'Versions of the templates. Changed in the view Templates.'),
  titleColumn: words('Mall', 'Template'),
  columns: versionColumns,
  views: [{ title: words('Alla mallar', 'All templates'), columns: shown, query: '', isDefault: true }],
  crawled: false,
  moderated: false,
  grants: workingGrants(),
  groupFolder: null
});

export const clauses = defineList({
  name: 'Clauses',
  kind: 'list',
  title: words('Gemensamma texter', 'Shared texts'),
  description: words('Texter som flera mallar delar, i versioner.', 'Texts that templates share, in versions.'),
  titleColumn: words('Text', 'Text'),
  columns: versionColumns,
  views: [{ title: words('Alla gemensamma texter', 'All shared texts'), columns: shown, query: '', isDefault: true }],
  crawled: false,
  moderated: false,
  grants: workingGrants(),
  groupFolder: null
});
