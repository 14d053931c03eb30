import * as React from 'react';
import { useAddressParameter } from '../address/useAddressParameter';
import { GroupChooser } from './opening/GroupChooser';
import { GroupMandate } from './opening/GroupMandate';

export interface MandateEditorProps {
  /** Group whose mandate is written; empty when the address does not say. */
  readonly groupKey: string;
  /** Mandate to open; empty for the group's own. */
  readonly mandateKey: string;
}

/** Where a group's mandate is written and handed in. */
export function MandateEditor({ groupKey, mandateKey }: MandateEditorProps): JSX.Element {
  const [chosen, choose] = useAddressParameter('grupp', groupKey);
  if (chosen === '' && mandateKey === '') {
    return <GroupChooser onChoose={(key) => choose(key, 'push')} />;
  }
  return <GroupMandate key={`${chosen} ${mandateKey}`} groupKey={chosen} mandateKey={mandateKey} />;
}
