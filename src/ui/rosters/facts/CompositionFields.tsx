import { TextField } from '@fluentui/react/lib/TextField';
import * as React from 'react';
import type { RecordedComposition } from '../../../domain/composition/compositionFacts';
import { groupFactStrings } from '../../../loc/groupFacts/strings';
import { useStrings } from '../../language/useStrings';

export interface CompositionFieldsProps {
  readonly composition: RecordedComposition;
  readonly onEdit: (change: Partial<RecordedComposition>) => void;
}

/** The professions of a group's care chain, a line each. What else is recorded of its composition, the group notes itself. */
export function CompositionFields({ composition, onEdit }: CompositionFieldsProps): JSX.Element {
  const { composition: strings } = useStrings(groupFactStrings);
  return (
    <TextField
      label={strings.careChain}
      multiline
      autoAdjustHeight
      rows={2}
      value={composition.careChain.join('\n')}
      onChange={(_event, text) => onEdit({ careChain: (text ?? '').split('\n') })}
    />
  );
}
