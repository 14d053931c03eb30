import { indexedKey, keyInFolder } from '../vocabulary/columns';
import { defineList } from '../vocabulary/list';
import { words } from '../vocabulary/localizedText';
import { workingGrants } from '../rights';

/**
 * A queue that wakes the flows. Every participant may write it, so nothing in it is believed: a flow takes the key of
 * the mandate and reads everything else where it is guarded.
 */
export const decisionRequests = defineList({
  name: 'DecisionRequests',
  kind: 'list',
  title: words('Aviseringar', 'Notices'),
  description: words('Kö för flödenas aviseringar; inget underlag för beslut.', 'Queue for the notices of the flows; no evidence.'),
  titleColumn: words('Avisering', 'Notice'),
  columns: {
    RequestKey: keyInFolder('Aviseringsnyckel', 'Notice key'),
    MandateKey: indexedKey('Uppdragsnyckel', 'Mandate key'),
    /** `new`, `taken` or `done`. */
    RequestState: indexedKey('Läge', 'State')
  },
  views: [
    {
      title: words('Alla aviseringar', 'All notices'),
      columns: ['LinkTitle', 'MandateKey', 'RequestState', 'Created'],
      query: '',
      isDefault: true
    }
  ],
  crawled: false,
  moderated: false,
  grants: workingGrants({ group: 'participants', level: 'write' }),
  groupFolder: null
});
