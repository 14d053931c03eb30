import * as React from 'react';
import { submissionStrings } from '../../../loc/submission/strings';
import { useStrings } from '../../language/useStrings';
import type { DraftEditing } from '../draft/useDraftEditor';
import { useEditorStyles } from '../mandateEditor.styles';
import { ConfirmSubmission } from './ConfirmSubmission';
import { GapList } from './GapList';

export interface SubmitPanelProps {
  readonly editing: DraftEditing;
  readonly decidingBody: string;
  readonly answersReturn: boolean;
  /** Who will be asked, and when. */
  readonly expected: React.ReactNode;
  readonly onClose: () => void;
  readonly onSubmitted: () => void;
}

/** What *Lämna in* leads to: the gaps while there are any, else the confirmation. */
export function SubmitPanel({ editing, decidingBody, answersReturn, expected, onClose, onSubmitted }: SubmitPanelProps): JSX.Element {
  const strings = useStrings(submissionStrings);
  const styles = useEditorStyles();
  const { draft } = editing;
  const gaps = editing.blockingGaps();
  const hasGaps = gaps.length > 0;
  const heading = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => heading.current?.focus(), [hasGaps]);
  const press = (event: React.KeyboardEvent): void => {
    if (event.key === 'Escape') {
      onClose();
    }
  };
  return (
    // Ctrl+Enter in the comment must not leave for the next section, nor Ctrl+Z undo in the draft.
    <section data-own-keys="" className={styles.panel} onKeyDown={press}>
      <h3 ref={heading} tabIndex={-1} className={styles.panelHeading}>
        {hasGaps ? strings.gapsHeading(gaps.length) : strings.confirmHeading}
      </h3>
      {hasGaps ? (
        <>
          <p className={styles.panelText}>{strings.gapsExplanation}</p>
          <GapList
            gaps={gaps}
            questionOf={editing.questionOf}
            onGoTo={({ sectionKey, fieldKey }) => {
              onClose();
              editing.goTo(sectionKey, fieldKey);
            }}
          />
        </>
      ) : (
        <ConfirmSubmission
          draft={draft}
          decidingBody={decidingBody === '' ? strings.decidingBody : decidingBody}
          answersReturn={answersReturn}
          expected={expected}
          onClose={onClose}
          onSubmitted={onSubmitted}
        />
      )}
    </section>
  );
}
