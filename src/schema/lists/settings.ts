import { ownKey, text } from '../vocabulary/columns';
import { defineList } from '../vocabulary/list';
import { words } from '../vocabulary/localizedText';
import { workingGrants } from '../rights';

/** Folder of the one row that the flows' account may write. */
export const FLOW_SETTINGS_FOLDER = 'flows';

/** Folder of the rows that say where the web parts stand: what every reader's links lead to. */
export const PAGES_FOLDER = 'pages';

/** What the key begins with of a row that holds the server-relative address of a page: `Page.editorPage`. */
export const PAGE_SETTING = 'Page.';

/** Key of the row that says when the daily flow last ran to its end: an ISO instant, empty before the first time. */
export const FLOW_HEARTBEAT_SETTING = 'FlowHeartbeat';

/**
 * What the key begins with of a row in which administrators may put other inhabitants of a region than the product brings:
 * `Inhabitants.kalmar`, with `{"count":…,"year":…,"source":"…"}`.
 */
export const INHABITANTS_SETTING = 'Inhabitants.';

/** Key of the row in which administrators may put other settings of the follow-up than the product brings, as JSON. */
export const FOLLOWUP_SETTING = 'Followup';

export const settings = defineList({
  name: 'Settings',
  kind: 'list',
  title: words('Inställningar', 'Settings'),
  description: words('Uppdrags egna inställningar, en rad för varje.', 'Settings of the product, one row each.'),
  titleColumn: words('Inställning', 'Setting'),
  columns: {
    SettingKey: ownKey('Nyckel', 'Key'),
    SettingValue: text('Värde', 'Value')
  },
  views: [
    { title: words('Alla inställningar', 'All settings'), columns: ['LinkTitle', 'SettingValue'], query: '', isDefault: true }
  ],
  crawled: false,
  moderated: false,
  grants: workingGrants(),
  groupFolder: null
});
