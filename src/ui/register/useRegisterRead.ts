import * as React from 'react';
import type { RegisterRead } from '../../application/register/readRegister';
import { readRegister } from '../../application/register/readRegister';
import { withFreshCases } from '../../application/register/withFreshCases';
import { swedishDay } from '../../domain/calendar/swedishDay';
import { registerEntries } from '../../domain/register/registerEntries';
import type { RegisterEntry } from '../../domain/register/registerEntry';
import type { Loaded } from '../loading/useLoaded';
import { useLoaded } from '../loading/useLoaded';
import { useStateWhileHere } from '../loading/useStateWhileHere';
import { usePorts } from '../ports/usePorts';

export interface RegisterLines {
  readonly entries: readonly RegisterEntry[];
  readonly isParticipant: boolean;
}

const linesOf = (read: RegisterRead): RegisterLines => ({ entries: registerEntries(read, read.today), isParticipant: read.isParticipant });

/** The lines of the register as the site keeps them; a moment later brought up to date with what has been decided since. */
export function useRegisterRead(): Loaded<RegisterLines> {
  const ports = usePorts();
  const [fresh, setFresh] = useStateWhileHere<RegisterRead | null>(null);
  const loaded = useLoaded(React.useCallback(() => readRegister(ports, swedishDay(ports.clock.now())), [ports]));
  const read = loaded.kind === 'loaded' ? loaded.value : null;
  React.useEffect(() => {
    // What the site keeps is right but for the last moments: nothing is lost when this fails.
    if (read !== null) withFreshCases(ports, read).then((now) => now !== read && setFresh(now), () => undefined);
  }, [ports, read, setFresh]);
  const lines = React.useMemo(() => (read === null ? null : linesOf(fresh ?? read)), [read, fresh]);
  if (loaded.kind !== 'loaded' || lines === null) return loaded as Loaded<RegisterLines>;
  return { ...loaded, value: lines };
}
