import type { DecisionRequests } from '../../../application/ports/decisionRequests';
import { decisionRequests } from '../../../schema/lists/decisionRequests';
import { FLOW_HEARTBEAT_SETTING, settings } from '../../../schema/lists/settings';
import { whereEquals } from '../../../schema/derive/query';
import type { SharePointSite } from '../connection/site';
import { addOnce } from '../rows/addOnce';
import { rowsWhere } from '../rows/readRows';
import { noneWhenHidden } from './noneWhenHidden';
import type { WriteGuard } from './writeGuard';

/** The queue that wakes the flows. */
export function createDecisionRequests(site: SharePointSite, guard: WriteGuard): DecisionRequests {
  return {
    add: async (key, mandateKey) => {
      await guard();
      await addOnce(site, {
        list: decisionRequests,
        folder: '',
        keyColumn: 'RequestKey',
        key,
        values: { Title: mandateKey, MandateKey: mandateKey, RequestState: 'new' }
      });
    },
    lastRun: async () => {
      const [row] = await noneWhenHidden(rowsWhere(site, settings, whereEquals(settings, 'SettingKey', FLOW_HEARTBEAT_SETTING)));
      return row?.SettingValue ?? '';
    }
  };
}
