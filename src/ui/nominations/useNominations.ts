import * as React from 'react';
import type { NominationsRead } from '../../application/nominations/readNominations';
import { readNominations } from '../../application/nominations/readNominations';
import { nominationStrings } from '../../loc/nominations/strings';
import { useStrings } from '../language/useStrings';
import type { Loaded } from '../loading/useLoaded';
import { useLoaded } from '../loading/useLoaded';
import type { OpenedWork } from '../loading/useOpenedWork';
import { useOpenedWork } from '../loading/useOpenedWork';
import { usePorts } from '../ports/usePorts';

/** Which row, or the report of a need, has its form open. */
export interface NominationsState extends OpenedWork {
  readonly loaded: Loaded<NominationsRead>;
}

/** The nominations, and one thing at a time done with them. */
export function useNominations(): NominationsState {
  const ports = usePorts();
  const strings = useStrings(nominationStrings);
  const loaded = useLoaded(React.useCallback(() => readNominations(ports), [ports]));
  const work = useOpenedWork(strings.done, () => loaded.kind === 'loaded' && loaded.reload());
  return { loaded, ...work };
}
