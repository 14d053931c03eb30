import * as React from 'react';
import { readRegisterTexts } from '../../application/register/readRegisterTexts';
import type { FoldedSection } from '../../domain/register/foldedMandate';
import { foldedMandate } from '../../domain/register/foldedMandate';
import type { RegisterEntry } from '../../domain/register/registerEntry';
import { useDevice } from '../device/useDevice';
import { useStateWhileHere } from '../loading/useStateWhileHere';
import { usePorts } from '../ports/usePorts';

/** Texts folded at a time, so that somebody who types is not held up. */
const atATime = 10;

interface ReadTexts {
  /** By snapshot key. */
  readonly sections: ReadonlyMap<string, readonly FoldedSection[]>;
  readonly unreadable: readonly string[];
  readonly failure: unknown;
}

const nothingRead: ReadTexts = { sections: new Map(), unreadable: [], failure: null };

export interface RegisterTexts extends ReadTexts {
  /** Texts there are to read. */
  readonly all: number;
  readonly isReading: boolean;
  /** Reads on after a failure. */
  readonly resume: () => void;
}

/** The texts in force, read in the background page by page; those read once are kept. */
export function useRegisterTexts(entries: readonly RegisterEntry[]): RegisterTexts {
  const ports = usePorts();
  const { scheduler } = useDevice();
  const [state, setState] = useStateWhileHere(nothingRead);
  const [turn, setTurn] = React.useState(0);
  const kept = React.useRef(nothingRead);
  // As one text: cases that are brought up to date make new lines of the same texts.
  const keyList = entries.flatMap(({ isInForce, mandate }) => (isInForce && mandate ? [mandate.snapshotKey] : [])).join(' ');
  const keys = React.useMemo(() => keyList.split(' ').filter((key) => key !== ''), [keyList]);
  React.useEffect(() => {
    let isWanted = true;
    const keep = (next: ReadTexts): void => {
      kept.current = next;
      setState(next);
    };
    const pause = (): Promise<void> => new Promise((resolve) => {
        scheduler.after(0, resolve);
      });
    const { sections, unreadable } = kept.current;
    const missing = keys.filter((key) => !sections.has(key) && !unreadable.includes(key));
    keep({ ...kept.current, failure: null });
    const read = async (): Promise<void> => {
      await readRegisterTexts(ports, missing, async (page) => {
        const folded = new Map(kept.current.sections);
        for (const [place, [key, document]] of [...page.documents].entries()) {
          if (place > 0 && place % atATime === 0) await pause();
          if (!isWanted) return false;
          folded.set(key, foldedMandate(document));
        }
        keep({ sections: folded, unreadable: [...kept.current.unreadable, ...page.unreadable], failure: null });
        return isWanted;
      });
    };
    read().catch((failure: unknown) => {
      if (isWanted) keep({ ...kept.current, failure });
    });
    return () => {
      isWanted = false;
    };
  }, [keys, turn, ports, scheduler, setState]);
  const isDone = keys.length <= state.sections.size + state.unreadable.length;
  return { ...state, all: keys.length, isReading: !isDone && state.failure === null, resume: () => setTurn(turn + 1) };
}
