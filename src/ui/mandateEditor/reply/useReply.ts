import * as React from 'react';
import type { UnreadableReason } from '../../../application/ports/documentReader';
import { UnreadableFile } from '../../../application/ports/documentReader';
import type { SourceDocument } from '../../../domain/importing/sourceDocument';
import { usePorts } from '../../ports/usePorts';

export type ReplyFile =
  | { readonly kind: 'none' | 'reading' }
  | { readonly kind: 'unreadable'; readonly reason: UnreadableReason | 'defect' }
  | { readonly kind: 'read'; readonly document: SourceDocument };

/** An edited file that has come back, kept while the draft is open. */
export interface ReplyReading {
  readonly file: ReplyFile;
  /** Names of what has been declined in it. */
  readonly declined: ReadonlySet<string>;
  read(file: File): void;
  decline(name: string): void;
}

export function useReply(): ReplyReading {
  const { reader } = usePorts();
  const [file, setFile] = React.useState<ReplyFile>({ kind: 'none' });
  const [declined, setDeclined] = React.useState<ReadonlySet<string>>(new Set());
  const newest = React.useRef<File | null>(null);
  const read = async (chosen: File): Promise<ReplyFile> => {
    try {
      return { kind: 'read', document: await reader.read(chosen.name, new Uint8Array(await chosen.arrayBuffer())) };
    } catch (error) {
      return { kind: 'unreadable', reason: error instanceof UnreadableFile ? error.reason : 'defect' };
    }
  };
  return {
    file,
    declined,
    read: (chosen) => {
      newest.current = chosen;
      setFile({ kind: 'reading' });
      setDeclined(new Set());
      // An answer that comes after another file was chosen is dropped.
      void read(chosen).then((outcome) => newest.current === chosen && setFile(outcome));
    },
    decline: (name) => setDeclined(new Set([...declined, name]))
  };
}
