import { DefaultButton } from '@fluentui/react/lib/Button';
import * as React from 'react';
import type { Severity } from '../../../domain/review/finding';
import { reviewStrings } from '../../../loc/review/strings';
import { FailureMessage } from '../../components/FailureMessage/FailureMessage';
import { useStrings } from '../../language/useStrings';
import type { DraftEditing } from '../draft/useDraftEditor';
import { useEditorStyles } from '../mandateEditor.styles';
import { FindingRow } from './FindingRow';
import { useReviewStyles } from './review.styles';
import type { DraftFinding, DraftReview } from './useReview';

export interface ReviewPanelProps {
  readonly review: DraftReview;
  readonly editing: Pick<DraftEditing, 'headingOf' | 'goTo'>;
  readonly onClose: () => void;
}

const severities: readonly Severity[] = ['blocking', 'error', 'warning', 'advice'];

/** Everything the review stops at, the most serious first. */
export function ReviewPanel({ review, editing, onClose }: ReviewPanelProps): JSX.Element {
  const strings = useStrings(reviewStrings);
  const editor = useEditorStyles();
  const styles = useReviewStyles();
  const heading = React.useRef<HTMLHeadingElement>(null);
  const [said, say] = React.useState('');
  React.useEffect(() => heading.current?.focus(), []);
  const { findings, trouble } = review;
  const fix = (finding: DraftFinding): void => {
    review.fix(finding);
    say(strings.panel.fixed);
    // The button goes away with what it mended.
    heading.current?.focus();
  };
  const goTo = ({ sectionKey, fieldKey }: DraftFinding): void => {
    onClose();
    editing.goTo(sectionKey, fieldKey === '' ? undefined : fieldKey);
  };
  const summary =
    findings === null ? strings.panel.working : findings.length === 0 ? strings.panel.none : strings.panel.count(findings.length);
  return (
    <section className={editor.panel} onKeyDown={(event) => event.key === 'Escape' && onClose()}>
      <h3 ref={heading} tabIndex={-1} className={editor.panelHeading}>
        {strings.panel.heading}
      </h3>
      <p className={editor.panelText}>
        {summary} {findings !== null && findings.length > 0 && strings.panel.explanation}
      </p>
      {trouble && <FailureMessage failure={trouble.failure} onRetry={trouble.retry} />}
      <p role="status" className={editor.hidden}>
        {said}
      </p>
      {severities.map((severity) => {
        const group = (findings ?? []).filter((finding) => finding.severity === severity);
        return (
          group.length > 0 && (
            <React.Fragment key={severity}>
              <h4 className={styles.group}>{strings.severities[severity]}</h4>
              <ul className={styles.findings}>
                {group.map((finding, index) => (
                  <FindingRow
                    key={`${finding.code} ${finding.sectionKey} ${finding.fieldKey} ${finding.quote} ${index}`}
                    finding={finding}
                    headingOf={editing.headingOf}
                    onGoTo={goTo}
                    onFix={fix}
                  />
                ))}
              </ul>
            </React.Fragment>
          )
        );
      })}
      <div className={editor.actions}>
        <DefaultButton text={strings.panel.close} onClick={onClose} />
      </div>
    </section>
  );
}
