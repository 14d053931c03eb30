import { TextField } from '@fluentui/react/lib/TextField';
import * as React from 'react';
import { decisionsStrings } from '../../../loc/decisions/strings';
import { useStrings } from '../../language/useStrings';
import { fieldStyles } from '../fieldStyles';
import { usePanelStyles } from '../Panel.styles';
import type { DecisionPanelState } from './useDecisionPanel';

export function SendBackField({ panel }: { readonly panel: DecisionPanelState }): JSX.Element {
  const strings = useStrings(decisionsStrings).decide;
  const styles = usePanelStyles();
  const error = panel.errors.comment;
  return (
    <TextField
      styles={fieldStyles}
      className={styles.comment}
      label={strings.sendBackComment}
      description={strings.commentHint}
      required
      multiline
      rows={3}
      lang="sv"
      spellCheck
      value={panel.draft.comment}
      errorMessage={error && strings[error]}
      onChange={(_event, value) => panel.change({ comment: value ?? '' })}
    />
  );
}
