import type { RevisionResult } from '../../application/revision/reviseMandate';
import { revisionStrings } from '../../loc/revision/strings';
import { sharedStrings } from '../../loc/shared/strings';
import { useStrings } from '../language/useStrings';

/** What became of a mandate, in a sentence. */
export function useResultWords(): (result: RevisionResult) => string {
  const { results } = useStrings(revisionStrings);
  const { failures } = useStrings(sharedStrings);
  return (result) => {
    switch (result.kind) {
      case 'revised':
        return results.revised(result.accepted, result.kept);
      case 'failed':
        return result.reason === 'conflict' || result.reason === 'denied' ? results[result.reason] : results.failed(failures[result.reason]);
      default:
        return results[result.kind];
    }
  };
}
