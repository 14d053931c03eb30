import * as React from 'react';
import { readReceivers } from '../../application/rosters/readReceivers';
import { useLoaded } from '../loading/useLoaded';
import { usePorts } from '../ports/usePorts';

/**
 * The addresses to which a word to groups goes; nobody while they are being read, and when they cannot be: then whoever
 * sends the message chooses.
 */
export function useReceivers(groupKeys: readonly string[], date: string): readonly string[] {
  const ports = usePorts();
  const keys = groupKeys.join(' ');
  const loaded = useLoaded(React.useCallback(() => readReceivers(ports, keys.split(' ').filter((key) => key !== ''), date), [ports, keys, date]));
  return loaded.kind === 'loaded' ? loaded.value : [];
}
