import * as React from 'react';
import { useDevice } from '../../device/useDevice';
import type { DraftEditing } from '../draft/useDraftEditor';

/** How far a renewal has come. */
export interface Renewal {
  readonly isConfirmed: (sectionKey: string) => boolean;
  /** True when the writer has said that the section at hand no longer holds. */
  readonly isChanging: boolean;
  /** Sections gone through, of those that ask something. */
  readonly done: number;
  readonly count: number;
  /** True when only the section at hand is left, or none. */
  readonly isLast: boolean;
  /** The section at hand holds: on to the next one that is left, or to handing in. */
  confirm(): void;
  /** The section at hand no longer holds: the focus goes to its field. */
  change(): void;
  /** The section at hand is not settled after all. */
  takeBack(): void;
}

const readKeys = (kept: string | null): readonly string[] => (kept === null || kept === '' ? [] : kept.split(' '));

/**
 * Which sections the writer has said still hold, kept on her device until the renewal is handed in.
 * @param keepKey names the renewal: another one begins anew
 * @param onDone every section is gone through
 */
export function useRenewal(editing: DraftEditing, keepKey: string, onDone: () => void): Renewal {
  const { keep } = useDevice();
  const { section, goTo } = editing;
  const asked = editing.sections.filter(({ state }) => state !== 'fixed').map((listed) => listed.section.key);
  const [confirmed, setConfirmed] = React.useState(() => readKeys(keep.get(keepKey)));
  const [changing, setChanging] = React.useState('');
  const store = (keys: readonly string[]): void => {
    setConfirmed(keys);
    keep.set(keepKey, keys.join(' '));
  };
  const left = asked.filter((key) => key !== section.key && !confirmed.includes(key));
  const after = left.find((key) => asked.indexOf(key) > asked.indexOf(section.key));
  return {
    isConfirmed: (sectionKey) => confirmed.includes(sectionKey),
    isChanging: changing === section.key,
    done: asked.filter((key) => confirmed.includes(key)).length,
    count: asked.length,
    isLast: left.length === 0,
    confirm: () => {
      store([...new Set([...confirmed, section.key])]);
      const next = after ?? left[0];
      if (next === undefined) {
        onDone();
      } else {
        goTo(next);
      }
    },
    change: () => {
      setChanging(section.key);
      goTo(section.key);
    },
    takeBack: () => store(confirmed.filter((key) => key !== section.key))
  };
}
