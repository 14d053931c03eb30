import * as React from 'react';
import type { FileResult, ReadFile } from '../../application/importing/fileResult';
import type { ImportFile } from '../../application/importing/importFiles';
import { keepImported } from '../../application/importing/keepImported';
import type { KeepResult } from '../../application/importing/keepImported';
import { usePorts } from '../ports/usePorts';
import { isCertain } from './confidence';
import type { FileState, ImportRow } from './ImportRow';
import type { Surroundings } from './useSurroundings';

/** Files on their way in, and what can be done with them. */
export interface Import {
  readonly rows: readonly ImportRow[];
  add(files: readonly File[]): void;
  /** Gives up every file that has no result yet. */
  cancel(): void;
  chooseGroup(row: ImportRow, groupKey: string): void;
  /** Lays the text beside another family's template. */
  chooseFamily(row: ImportRow, family: string): void;
  confirm(row: ImportRow, confirmed: ReadonlySet<number>): void;
  save(row: ImportRow): void;
  /** Keeps all that are certain, one after the other. */
  saveCertain(): void;
}

/** What reads files in, fetched when the first are dropped. */
const loadReading = (): Promise<typeof import('../../application/importing/importFiles')> =>
  import(/* webpackChunkName: 'import' */ '../../application/importing/importFiles');
const loadImporting = (): Promise<typeof import('../../application/importing/importSource')> =>
  import(/* webpackChunkName: 'import' */ '../../application/importing/importSource');

/** The browser paints and answers before it goes on. */
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

const isPending = ({ state }: ImportRow): boolean => state.kind === 'waiting' || state.kind === 'reading';

/** Key of the group a file certainly is about, when the user may write for it; else empty. */
const ownGroupOf = ({ match }: ReadFile, { writable }: Surroundings): string =>
  writable.find(({ key }) => key === match.group?.key)?.key ?? '';

/** What is known and chosen of a file when a result comes. */
const withState = (state: FileState, surroundings: Surroundings): Partial<ImportRow> => ({
  state,
  ...(state.kind === 'read' && { groupKey: ownGroupOf(state, surroundings), confirmed: new Set<number>() })
});

export function useImport(surroundings: Surroundings): Import {
  const ports = usePorts();
  const [rows, setRows] = React.useState<readonly ImportRow[]>([]);
  const queue = React.useRef<ImportFile[]>([]);
  const isRunning = React.useRef(false);
  const run = React.useRef(new AbortController());
  const given = React.useRef(0);
  React.useEffect(() => () => run.current.abort(), []);

  const patch = (id: string, change: Partial<ImportRow>): void =>
    setRows((now) => now.map((row) => (row.id === id ? { ...row, ...change } : row)));

  async function readBatch(files: readonly ImportFile[]): Promise<void> {
    const { signal } = run.current;
    const onResult = (id: string, result: FileResult): void => patch(id, withState(result, surroundings));
    try {
      const { importFiles } = await loadReading();
      const onStart = (id: string): void => patch(id, { state: { kind: 'reading' } });
      await importFiles(ports, files, { ...surroundings, signal, pause, onStart, onResult });
    } catch {
      // What reads the files could not be fetched: none of them has a result.
      files.forEach(({ id }) => onResult(id, { kind: 'unreadable', reason: 'defect' }));
    }
  }
  async function readQueue(): Promise<void> {
    if (isRunning.current) {
      return;
    }
    isRunning.current = true;
    while (queue.current.length > 0) {
      await readBatch(queue.current.splice(0));
    }
    isRunning.current = false;
  }

  async function keep({ id, state, groupKey, confirmed }: ImportRow): Promise<void> {
    if (state.kind !== 'read' || groupKey === '') {
      return;
    }
    patch(id, { keeping: { kind: 'saving' } });
    const obligations = state.imported.obligations.filter((_, index) => confirmed.has(index));
    const failed = (error: unknown): KeepResult => ({ kind: 'failed', reason: 'invalid', detail: String(error), isPart: true });
    patch(id, { keeping: await keepImported(ports, state, { groupKey, confirmed: obligations }).catch(failed) });
  }

  async function keepAll(certain: readonly ImportRow[]): Promise<void> {
    certain.forEach(({ id }) => patch(id, { keeping: { kind: 'saving' } }));
    for (const row of certain) {
      await keep(row);
    }
  }

  return {
    rows,
    add: (files) => {
      const added = files.map((file): ImportFile => {
        given.current += 1;
        return {
          id: `file${given.current}`,
          name: file.name,
          size: file.size,
          read: async () => new Uint8Array(await file.arrayBuffer())
        };
      });
      setRows((now) => [
        ...now,
        ...added.map(({ id, name }): ImportRow => ({ id, name, state: { kind: 'waiting' }, groupKey: '', confirmed: new Set(), keeping: { kind: 'not' } }))
      ]);
      queue.current.push(...added);
      void readQueue();
    },
    cancel: () => {
      run.current.abort();
      run.current = new AbortController();
      queue.current = [];
      setRows((now) => now.map((row) => (isPending(row) ? { ...row, state: { kind: 'cancelled' } } : row)));
    },
    chooseGroup: ({ id }, groupKey) => patch(id, { groupKey, keeping: { kind: 'not' } }),
    chooseFamily: ({ id, state, groupKey }, family) => {
      if (state.kind === 'read') {
        void loadImporting().then(({ importSource }) => {
          const again = { ...importSource(ports, state.source, surroundings, family), mandateKey: state.mandateKey };
          patch(id, { state: again, groupKey: groupKey || ownGroupOf(again, surroundings), keeping: { kind: 'not' } });
        });
      }
    },
    confirm: ({ id }, confirmed) => patch(id, { confirmed }),
    save: (row) => {
      void keep(row);
    },
    saveCertain: () => {
      void keepAll(rows.filter(isCertain));
    }
  };
}
