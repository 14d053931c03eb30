import * as React from 'react';
import { usePorts } from '../ports/usePorts';
import { useLoaded } from '../loading/useLoaded';
import { TellNext } from './TellNext';
import type { TellNextProps } from './TellNext';

/** The prepared messages to those next in turn, where nobody has read yet who they are: without names until it is known. */
export function CaseMessage(props: Omit<TellNextProps, 'makers'>): JSX.Element {
  const { decisionMakers } = usePorts();
  const loaded = useLoaded(React.useCallback(() => decisionMakers.all(), [decisionMakers]));
  return <TellNext {...props} makers={loaded.kind === 'loaded' ? loaded.value : []} />;
}
