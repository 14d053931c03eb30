import * as React from 'react';
import { Failure } from '../../application/ports/failure';
import type { MandateDocument } from '../../domain/mandate/document';
import type { RegisterEntry } from '../../domain/register/registerEntry';
import type { Loaded } from '../loading/useLoaded';
import { useLoaded } from '../loading/useLoaded';
import { usePorts } from '../ports/usePorts';

/** A mandate's text in force, read for itself: it is there before all others are. Null when none is asked for. */
export function useMandateText(entry: RegisterEntry | undefined): Loaded<MandateDocument | null> {
  const { established } = usePorts();
  const key = entry?.mandate?.snapshotKey ?? '';
  return useLoaded(
    React.useCallback(async () => {
      if (key === '') return null;
      const [text] = await established.textsWithKeys([key]);
      if (!text) throw new Failure('missing', `No text ${key}`);
      return text.content.document;
    }, [established, key])
  );
}
