import * as React from 'react';
import type { OpenedRevision } from '../../application/revision/readRevision';
import { readRevision } from '../../application/revision/readRevision';
import type { RevisionResult } from '../../application/revision/reviseMandate';
import { reviseMandate } from '../../application/revision/reviseMandate';
import { conflictsOf } from '../../domain/revision/conflictsOf';
import type { Loaded } from '../loading/useLoaded';
import { useLoaded } from '../loading/useLoaded';
import { usePorts } from '../ports/usePorts';

export interface RevisionAtWork {
  readonly loaded: Loaded<OpenedRevision>;
  readonly declined: ReadonlySet<string>;
  readonly isSaving: boolean;
  readonly choose: (id: string, isDeclined: boolean) => void;
  readonly revise: () => void;
}

/** One mandate's revision, and what is chosen in it. Changes that would take away own words begin as declined. */
export function useRevision(mandateKey: string, onResult: (result: RevisionResult) => void): RevisionAtWork {
  const ports = usePorts();
  const [choices, setChoices] = React.useState<ReadonlyMap<string, boolean>>(new Map());
  const [isSaving, setSaving] = React.useState(false);
  const loaded = useLoaded(React.useCallback(() => readRevision(ports, mandateKey), [ports, mandateKey]));
  const declined = new Set(loaded.kind === 'loaded' ? conflictsOf(loaded.value.revision) : []);
  choices.forEach((isDeclined, id) => (isDeclined ? declined.add(id) : declined.delete(id)));
  const revise = async (seen: OpenedRevision): Promise<void> => {
    setSaving(true);
    try {
      onResult(await reviseMandate(ports, mandateKey, declined, { seen }));
    } finally {
      setSaving(false);
    }
  };
  return {
    loaded,
    declined,
    isSaving,
    choose: (id, isDeclined) => setChoices(new Map([...choices, [id, isDeclined]])),
    revise: () => {
      if (loaded.kind === 'loaded') {
        void revise(loaded.value);
      }
    }
  };
}
