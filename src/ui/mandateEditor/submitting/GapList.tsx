import * as React from 'react';
import type { Gap } from '../../../domain/mandate/gap';
import { submissionStrings } from '../../../loc/submission/strings';
import type { SubmissionStrings } from '../../../loc/submission/svSe';
import { useStrings } from '../../language/useStrings';
import { useEditorStyles } from '../mandateEditor.styles';

export interface GapListProps {
  readonly gaps: readonly Gap[];
  readonly questionOf: (fieldKey: string) => string;
  readonly onGoTo: (gap: Gap) => void;
}

/** Everything that is missing, each one click from its field. */
export function GapList({ gaps, questionOf, onGoTo }: GapListProps): JSX.Element {
  const strings = useStrings(submissionStrings);
  const styles = useEditorStyles();
  return (
    <ul className={styles.gaps}>
      {gaps.map((gap) => (
        <li key={`${gap.fieldKey} ${gap.reason} ${gap.detail}`}>
          {gap.fieldKey === '' ? (
            reasonOf(gap, strings)
          ) : (
            <button type="button" className={styles.link} onClick={() => onGoTo(gap)}>
              <span lang="sv">{questionOf(gap.fieldKey)}</span> ({reasonOf(gap, strings)})
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}

function reasonOf({ reason, detail }: Gap, { reasons }: SubmissionStrings): string {
  switch (reason) {
    case 'placeholderLeft':
      return reasons.placeholderLeft(detail);
    case 'numberOutOfRange':
      return reasons.numberOutOfRange(detail);
    case 'variableEmpty':
      return detail === 'group' ? reasons.variables.group : reasons.variables.programmeArea;
    default:
      return reasons[reason];
  }
}
