import * as React from 'react';
import { storeLetterhead } from '../../../application/letterheads/storeLetterhead';
import type { LetterheadResult } from '../../../application/letterheads/storeLetterhead';
import { usePorts } from '../../ports/usePorts';

export type LetterheadState =
  | { readonly kind: 'idle' | 'working' }
  | { readonly kind: 'done'; readonly result: LetterheadResult }
  | { readonly kind: 'failed'; readonly failure: unknown };

export interface LetterheadStoring {
  readonly state: LetterheadState;
  store(file: File): void;
}

/** Tries and stores a region's letterhead. */
export function useLetterhead(healthcareRegion: string, onStored: () => void): LetterheadStoring {
  const ports = usePorts();
  const [state, setState] = React.useState<LetterheadState>({ kind: 'idle' });
  const store = async (file: File): Promise<void> => {
    const result = await storeLetterhead(ports, healthcareRegion, new Uint8Array(await file.arrayBuffer()));
    setState({ kind: 'done', result });
    if (result === 'stored') onStored();
  };
  return {
    state,
    store: (file) => {
      setState({ kind: 'working' });
      store(file).catch((failure: unknown) => setState({ kind: 'failed', failure }));
    }
  };
}
