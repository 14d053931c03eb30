import * as React from 'react';
import { usePorts } from '../ports/usePorts';
import type { ImportRow } from './ImportRow';
import { createImportWork } from './importWork';
import type { ImportWork } from './importWork';
import type { Surroundings } from './useSurroundings';

/** Files on their way in, and what can be done with them; what can be done stays the same from one render to the next. */
export function useImport(surroundings: Surroundings): readonly [readonly ImportRow[], ImportWork] {
  const ports = usePorts();
  const [rows, setRows] = React.useState<readonly ImportRow[]>([]);
  const work = React.useMemo(() => createImportWork(ports, surroundings, setRows), [ports, surroundings]);
  React.useEffect(() => work.leave, [work]);
  return [rows, work];
}
