import type { FileResult, ReadFile } from '../../application/importing/fileResult';
import type { ImportFile } from '../../application/importing/importFiles';
import { keepImported } from '../../application/importing/keepImported';
import type { KeepResult } from '../../application/importing/keepImported';
import type { Ports } from '../../application/ports/ports';
import type { FileState, ImportRow } from './ImportRow';
import type { Surroundings } from './useSurroundings';

/** What can be done with files on their way in. */
export interface ImportWork {
  add(files: readonly File[]): void;
  /** Gives up every file that has no result yet. */
  cancel(): void;
  chooseGroup(row: ImportRow, groupKey: string): void;
  /** Lays the text beside another family's template. */
  chooseFamily(row: ImportRow, family: string): void;
  confirm(row: ImportRow, confirmed: ReadonlySet<number>): void;
  /** Keeps files as drafts, one after the other. */
  save(rows: readonly ImportRow[]): void;
  /** Stops at once: the view is left. */
  leave(): void;
}

type ChangeRows = (change: (rows: readonly ImportRow[]) => readonly ImportRow[]) => void;

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

const waitingRow = ({ id, name }: ImportFile): ImportRow => ({
  id,
  name,
  state: { kind: 'waiting' },
  groupKey: '',
  confirmed: new Set(),
  keeping: { kind: 'not' }
});

/** @param changeRows changes what is shown; told of a file's row only, so that the others stay as they are */
export function createImportWork(ports: Ports, surroundings: Surroundings, changeRows: ChangeRows): ImportWork {
  let queue: readonly ImportFile[] = [];
  let isRunning = false;
  let run = new AbortController();
  let given = 0;

  const patch = (id: string, change: Partial<ImportRow>): void =>
    changeRows((rows) => rows.map((row) => (row.id === id ? { ...row, ...change } : row)));

  async function readBatch(files: readonly ImportFile[]): Promise<void> {
    const { signal } = run;
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
    if (isRunning) {
      return;
    }
    isRunning = true;
    while (queue.length > 0) {
      const batch = queue;
      queue = [];
      await readBatch(batch);
    }
    isRunning = false;
  }

  async function keep({ id, state, groupKey, confirmed }: ImportRow): Promise<void> {
    if (state.kind !== 'read' || groupKey === '') {
      return;
    }
    const obligations = state.imported.obligations.filter((_, index) => confirmed.has(index));
    const failed = (error: unknown): KeepResult => ({ kind: 'failed', reason: 'invalid', detail: String(error), isPart: true });
    patch(id, { keeping: await keepImported(ports, state, { groupKey, confirmed: obligations }).catch(failed) });
  }

  async function keepAll(rows: readonly ImportRow[]): Promise<void> {
    rows.forEach(({ id }) => patch(id, { keeping: { kind: 'saving' } }));
    for (const row of rows) {
      await keep(row);
    }
  }

  return {
    add: (files) => {
      const added = files.map((file): ImportFile => {
        given += 1;
        return { id: `file${given}`, name: file.name, size: file.size, read: async () => new Uint8Array(await file.arrayBuffer()) };
      });
      changeRows((rows) => [...rows, ...added.map(waitingRow)]);
      queue = [...queue, ...added];
      void readQueue();
    },
    cancel: () => {
      run.abort();
      run = new AbortController();
      queue = [];
      changeRows((rows) => rows.map((row) => (isPending(row) ? { ...row, state: { kind: 'cancelled' } } : row)));
    },
    chooseGroup: ({ id }, groupKey) => patch(id, { groupKey, keeping: { kind: 'not' } }),
    chooseFamily: ({ id, state, groupKey }, family) => {
      if (state.kind === 'read') {
        void loadImporting().then(({ importSource }) => {
          const again = { ...importSource(ports, state.source, surroundings, family), mandateKey: state.mandateKey };
          patch(id, { ...withState(again, surroundings), groupKey: groupKey || ownGroupOf(again, surroundings), keeping: { kind: 'not' } });
        });
      }
    },
    confirm: ({ id }, confirmed) => patch(id, { confirmed }),
    save: (rows) => {
      void keepAll(rows);
    },
    leave: () => {
      queue = [];
      run.abort();
    }
  };
}
