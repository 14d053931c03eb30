import type { DecisionRequests } from '../../../application/ports/decisionRequests';
import { decisionRequests } from '../../../schema/lists/decisionRequests';
import type { SharePointSite } from '../connection/site';
import { addOnce } from '../rows/addOnce';
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
    }
  };
}
