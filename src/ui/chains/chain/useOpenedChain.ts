import * as React from 'react';
import type { ChainDraft } from '../../../application/ports/chainDrafts';
import type { ChainScreenProps } from './ChainScreen';

export interface OpenedChain {
  /** Null while the chain is read. */
  readonly opened: ChainDraft | null;
  /** Changes with every opening: a draft is opened once for the life of its form. */
  readonly turn: number;
  /** What has just become of a draft. */
  readonly done: 'recorded' | 'discarded' | null;
  /** Opens the draft there is, or the version in force as the beginning of one. */
  open(): void;
  /** Back to reading. */
  leave(): void;
  finish(done: 'recorded' | 'discarded'): void;
}

/** Which draft of a chain is open for writing. */
export function useOpenedChain({ overview, begun, onChanged }: Pick<ChainScreenProps, 'overview' | 'begun' | 'onChanged'>): OpenedChain {
  const [opened, setOpened] = React.useState<ChainDraft | null>(() => (overview ? null : begun && { chain: begun, version: '' }));
  const [turn, setTurn] = React.useState(0);
  const [done, setDone] = React.useState<OpenedChain['done']>(null);
  const show = (next: ChainDraft | null): void => {
    setOpened(next);
    setTurn(turn + 1);
  };
  const leave = (): void => {
    show(null);
    onChanged();
  };
  return {
    opened,
    turn,
    done,
    open: () => {
      setDone(null);
      const chain = overview?.versions[0]?.chain;
      show(overview?.draft ?? (chain ? { chain, version: '' } : null));
    },
    leave,
    finish: (what) => {
      setDone(what);
      leave();
    }
  };
}
