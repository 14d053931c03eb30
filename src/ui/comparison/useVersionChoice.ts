import * as React from 'react';
import { listVersions } from '../../application/comparison/listVersions';
import type { ReadText } from '../../application/comparison/readText';
import { readText } from '../../application/comparison/readText';
import type { TextVersion } from '../../application/comparison/textVersion';
import type { Loaded } from '../loading/useLoaded';
import { useLoaded } from '../loading/useLoaded';
import { usePorts } from '../ports/usePorts';

export interface VersionChoice {
  readonly groupKey: string;
  readonly versions: Loaded<readonly TextVersion[]>;
  /** Null when nothing is chosen yet. */
  readonly text: Loaded<ReadText | null>;
  readonly chooseGroup: (groupKey: string) => void;
}

/** The group, its versions and the text of one side. @param address of the text; empty for none */
export function useVersionChoice(address: string): VersionChoice {
  const ports = usePorts();
  const [chosen, chooseGroup] = React.useState('');
  const text = useLoaded(React.useCallback(async () => (address === '' ? null : readText(ports, address)), [ports, address]));
  const groupKey = chosen || (text.kind === 'loaded' ? text.value?.groupKey ?? '' : '');
  const versions = useLoaded(
    React.useCallback(async () => (groupKey === '' ? [] : listVersions(ports, groupKey)), [ports, groupKey])
  );
  return { groupKey, versions, text, chooseGroup };
}
