import { mostFileBytes, UnreadableFile } from '../ports/documentReader';
import type { Ports } from '../ports/ports';
import type { FileResult } from './fileResult';
import type { ImportSurroundings } from './importSource';
import { importSource } from './importSource';

/** A file as the page has it: not read before its turn. */
export interface ImportFile {
  readonly id: string;
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  read(): Promise<Uint8Array>;
}

export interface ImportRun extends ImportSurroundings {
  readonly onStart?: (id: string) => void;
  readonly onResult: (id: string, result: FileResult) => void;
  /** Stops before the next file; a file at work is given up, without a result. */
  readonly signal: AbortSignal;
  /** Lets the page paint and answer between two files. */
  readonly pause: () => Promise<void>;
}

type ImportPorts = Pick<Ports, 'reader' | 'clock' | 'identifiers'>;

const unreadable = (reason: Extract<FileResult, { kind: 'unreadable' }>['reason']): FileResult => ({ kind: 'unreadable', reason });

const whenAborted = (signal: AbortSignal): Promise<null> =>
  new Promise((resolve) => signal.addEventListener('abort', () => resolve(null), { once: true }));

async function importFile(ports: ImportPorts, file: ImportFile, run: ImportRun): Promise<FileResult> {
  if (file.size > mostFileBytes) {
    return unreadable('tooLarge');
  }
  const content = await file.read().catch(() => null);
  if (content === null) {
    return unreadable('unreachable');
  }
  try {
    const source = await ports.reader.read(file.name, content);
    await run.pause();
    return importSource(ports, source, run);
  } catch (error) {
    // One file nobody foresaw must not stop the other two hundred.
    return unreadable(error instanceof UnreadableFile ? error.reason : 'defect');
  }
}

/**
 * Reads files in, one after the other in the order given, so that the content of one at a time is held. Each gets a
 * result of its own, whatever becomes of the others. Stores nothing.
 */
export async function importFiles(ports: ImportPorts, files: readonly ImportFile[], run: ImportRun): Promise<void> {
  const cancelled = whenAborted(run.signal);
  for (const file of files) {
    if (run.signal.aborted) {
      return;
    }
    run.onStart?.(file.id);
    // A file on a slow share must not hold the page after a cancel.
    const result = await Promise.race([importFile(ports, file, run), cancelled]);
    if (run.signal.aborted || result === null) {
      return;
    }
    run.onResult(file.id, result);
    await run.pause();
  }
}
