import * as React from 'react';
import type { CaseView } from '../../application/approval/readCase';
import type { Round } from '../../domain/approval/caseState';
import { useLoaded } from '../loading/useLoaded';
import { usePorts } from '../ports/usePorts';
import { TellNext } from './TellNext';

export interface CaseMessageProps extends Pick<CaseView, 'names' | 'meetings'> {
  readonly round: Round;
  readonly groupName: string;
  /** Absolute address of the case. */
  readonly address: string;
}

/** The prepared message to those next in turn, where nobody has read yet who they are: without names until it is known. */
export function CaseMessage({ names, ...facts }: CaseMessageProps): JSX.Element {
  const { decisionMakers } = usePorts();
  const loaded = useLoaded(React.useCallback(() => decisionMakers.all(), [decisionMakers]));
  return <TellNext {...facts} nameOf={(key) => names.get(key) ?? key} makers={loaded.kind === 'loaded' ? loaded.value : []} />;
}
