import * as React from 'react';
import type { StoredFollowupNote } from '../../../application/ports/followupNotes';
import { overviewPartStrings } from '../../../loc/overviewParts/strings';
import { useStrings } from '../../language/useStrings';
import { useLoaded } from '../../loading/useLoaded';
import type { Loaded } from '../../loading/useLoaded';
import type { OpenedWork } from '../../loading/useOpenedWork';
import { useOpenedWork } from '../../loading/useOpenedWork';
import { usePorts } from '../../ports/usePorts';

export interface YearlyNotesRead {
  /** By the group's key. */
  readonly notes: ReadonlyMap<string, StoredFollowupNote>;
  readonly mayChange: boolean;
}

export interface YearlyNotesState {
  readonly loaded: Loaded<YearlyNotesRead>;
  readonly work: OpenedWork;
  readonly keep: (group: { readonly key: string; readonly name: string }, text: string) => void;
}

/** A year's notes, and the one that is being written. */
export function useYearlyNotes(year: number): YearlyNotesState {
  const { followupNotes } = usePorts();
  const strings = useStrings(overviewPartStrings).notes;
  const loaded = useLoaded(
    React.useCallback(async () => {
      const [notes, mayChange] = await Promise.all([followupNotes.ofYear(year), followupNotes.mayChange()]);
      return { notes: new Map(notes.map((note) => [note.groupKey, note])), mayChange };
    }, [followupNotes, year])
  );
  const work = useOpenedWork('', () => {
    if (loaded.kind === 'loaded') loaded.reload();
  });
  return {
    loaded,
    work,
    keep: ({ key, name }, text) => {
      const known = loaded.kind === 'loaded' ? loaded.value.notes.get(key) : undefined;
      work.run(async () => {
        await followupNotes.save({ editor: '', modified: '', version: '', ...known, groupKey: key, year, text });
        return null;
      }, strings.kept(name));
    }
  };
}
