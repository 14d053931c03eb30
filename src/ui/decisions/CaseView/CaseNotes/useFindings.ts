import * as React from 'react';
import type { CaseSurroundings } from '../../../../application/approval/readCaseSurroundings';
import { swedishDay } from '../../../../domain/calendar/swedishDay';
import type { Snapshot } from '../../../../domain/mandate/snapshot';
import type { Finding } from '../../../../domain/review/finding';
import type { FindingCode } from '../../../../domain/review/findingCode';
import { loadReviewRules } from '../../../mandateEditor/review/loadReviewRules';
import { usePorts } from '../../../ports/usePorts';

/** What the review stops at in a frozen text; null until it is read. The rules come when the case is shown already. */
export function useFindings(
  snapshot: Snapshot | undefined,
  surroundings: CaseSurroundings | null
): readonly Finding<FindingCode>[] | null {
  const { clock } = usePorts();
  const [findings, setFindings] = React.useState<readonly Finding<FindingCode>[] | null>(null);
  React.useEffect(() => {
    let isAwaited = true;
    if (snapshot && surroundings) {
      const { variables, answers, document } = snapshot.content;
      const { template, families } = surroundings;
      const today = swedishDay(clock.now());
      loadReviewRules().then(
        ({ reviewMandate }) => isAwaited && setFindings(reviewMandate({ template, variables, answers, document, today, families })),
        // Without the rules the case can be decided all the same.
        () => undefined
      );
    }
    return () => {
      isAwaited = false;
    };
  }, [snapshot, surroundings, clock]);
  return findings;
}
