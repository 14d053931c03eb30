import * as React from 'react';
import { swedishDay } from '../../../domain/calendar/swedishDay';
import type { Answers } from '../../../domain/mandate/answer';
import type { MandateDocument } from '../../../domain/mandate/document';
import { renderDocument } from '../../../domain/mandate/renderDocument';
import type { Finding } from '../../../domain/review/finding';
import type { FindingCode } from '../../../domain/review/findingCode';
import type { reviewMandate } from '../../../domain/review/reviewMandate';
import type { Template } from '../../../domain/template/template';
import { useDevice } from '../../device/useDevice';
import type { Loaded } from '../../loading/useLoaded';
import { useLoaded } from '../../loading/useLoaded';
import { usePorts } from '../../ports/usePorts';
import type { DraftEditing } from '../draft/useDraftEditor';
import { loadReviewRules } from './loadReviewRules';

export type DraftFinding = Finding<FindingCode>;

export interface DraftReview {
  /** Null until the draft has been reviewed once. */
  readonly findings: readonly DraftFinding[] | null;
  /** Why it is not reviewed, and how to try again; null where nothing is in the way. */
  readonly trouble: Extract<Loaded<unknown>, { kind: 'failed' }> | null;
  /** Mends one at once, as the draft stands now; the change can be undone. */
  fix(finding: DraftFinding): void;
}

/** Milliseconds without a change before the draft is read again: the review waits for the writer, never she for it. */
const quiet = 600;

const isSame = (one: DraftFinding, other: DraftFinding): boolean =>
  one.code === other.code &&
  one.sectionKey === other.sectionKey &&
  one.fieldKey === other.fieldKey &&
  one.place === other.place &&
  one.quote === other.quote;

/** What a draft is held against, and by which rules. */
interface Measure {
  readonly families: readonly Template[];
  readonly reviewMandate: typeof reviewMandate;
}

/** The families a draft is held against; undefined while they are read. */
function useFamilies(template: Template): readonly Template[] | undefined {
  const { templates } = usePorts();
  // Without the others the mandate can still be held against its own.
  const loaded = useLoaded(React.useCallback(() => templates.families().catch(() => [template]), [templates, template]));
  return loaded.kind === 'loaded' ? loaded.value : undefined;
}

/** Reviews the draft as it is written, a moment after the writer rests. */
export function useReview({ draft, shown, document }: DraftEditing): DraftReview {
  const { clock } = usePorts();
  const { scheduler } = useDevice();
  const { template, header } = draft;
  const { variables } = header;
  const families = useFamilies(template);
  const rules = useLoaded(loadReviewRules);
  const measure: Measure | null = families && rules.kind === 'loaded' ? { families, reviewMandate: rules.value.reviewMandate } : null;
  const [findings, setFindings] = React.useState<readonly DraftFinding[] | null>(null);
  const read = (
    { families: against, reviewMandate }: Measure,
    answers: Answers,
    reads: MandateDocument = renderDocument(template, variables, answers)
  ): readonly DraftFinding[] =>
    reviewMandate({
      template,
      variables,
      answers,
      document: reads,
      today: swedishDay(clock.now()),
      families: against
    });
  React.useEffect(() => {
    if (!measure) return undefined;
    const isFirst = findings === null;
    return scheduler.after(isFirst ? 0 : quiet, () => setFindings(read(measure, shown, document)));
    // Only what is written, and what it is held against, calls for another reading.
  }, [shown, families, rules.kind, scheduler]);
  return {
    findings,
    trouble: rules.kind === 'failed' ? rules : null,
    fix: (finding) => {
      // The text may have changed since it was reviewed: what is mended is what stands now.
      const fix = measure && read(measure, draft.answers).find((now) => isSame(now, finding))?.fix;
      if (measure && fix) {
        draft.change(fix.sectionKey, fix.changes);
        setFindings(read(measure, { ...draft.answers, ...fix.changes }));
      }
    }
  };
}
