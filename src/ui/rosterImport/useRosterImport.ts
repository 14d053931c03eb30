import * as React from 'react';
import { UnreadableTable } from '../../application/ports/spreadsheets';
import { applyImport } from '../../application/rosterImport/applyImport';
import type { ImportedRow } from '../../application/rosterImport/importedRow';
import { prepareImport } from '../../application/rosterImport/prepareImport';
import type { ColumnMapping } from '../../domain/rosterImport/columnMapping';
import { groupNames } from '../../domain/rosterImport/groupNames';
import type { ImportColumn } from '../../domain/rosterImport/importColumn';
import { lackingColumn } from '../../domain/rosterImport/lackingColumn';
import { readRow } from '../../domain/rosterImport/readRow';
import type { TableRow } from '../../domain/tables/tableRow';
import { useDevice } from '../device/useDevice';
import { usePorts } from '../ports/usePorts';
import type { ImportStep } from './importStep';
import { rememberColumns, rememberedColumns } from './rememberedColumns';
import type { RosterImportProps } from './RosterImport';

interface OpenFile {
  readonly name: string;
  readonly headings: readonly string[];
  readonly rows: readonly TableRow[];
  readonly mapping: ColumnMapping;
}

export interface RosterImportWork {
  readonly step: ImportStep;
  readonly fileName: string;
  readonly headings: readonly string[];
  readonly mapping: ColumnMapping;
  readonly lacking: ImportColumn | null;
  open(file: File): void;
  choose(column: ImportColumn, place: number | null): void;
  /** Lays the file beside the rosters once more. */
  compare(): void;
  apply(): void;
  stop(): void;
  /** Begins with another file. */
  again(): void;
}

const none: ColumnMapping = new Map();

/** A file on its way in, from the choice of it to the report. */
export function useRosterImport({ frame, only, onChanged }: RosterImportProps): RosterImportWork {
  const ports = usePorts();
  const { keep } = useDevice();
  const [file, setFile] = React.useState<OpenFile | null>(null);
  const [step, setStep] = React.useState<ImportStep>({ kind: 'choosing' });
  /** Counts what is begun: what an earlier beginning finds out is not shown any more. */
  const turn = React.useRef(0);
  const run = React.useRef<AbortController | null>(null);
  React.useEffect(
    () => () => {
      turn.current += 1;
      run.current?.abort();
    },
    []
  );
  const begin = (): ((next: ImportStep) => void) => {
    turn.current += 1;
    const own = turn.current;
    return (next) => {
      if (turn.current === own) setStep(next);
    };
  };
  const lackingIn = (mapping: ColumnMapping): ImportColumn | null => lackingColumn(mapping, only !== null);

  function compareFile({ rows, mapping }: OpenFile): void {
    const show = begin();
    if (lackingIn(mapping) !== null) return show({ kind: 'choosing' });
    show({ kind: 'comparing', done: 0, all: 0 });
    const context = { mapping, names: groupNames(frame.groups, frame.profiles), profiles: frame.profiles, only };
    const read = rows.map((row) => readRow(row, context));
    prepareImport(ports, frame, read, (done, all) => show({ kind: 'comparing', done, all })).then(
      (prepared) => show({ kind: 'preview', prepared }),
      (failure: unknown) => show({ kind: 'failed', failure })
    );
  }

  async function read(given: File): Promise<OpenFile> {
    const [head, ...rows] = await ports.spreadsheets.read(given.name, new Uint8Array(await given.arrayBuffer()));
    const headings = head?.cells.map((cell) => cell.trim()) ?? [];
    return { name: given.name, headings, rows, mapping: rememberedColumns(keep, headings) };
  }

  function open(given: File): void {
    const show = begin();
    const own = turn.current;
    show({ kind: 'reading' });
    setFile(null);
    read(given).then(
      (next) => {
        if (turn.current !== own) return;
        setFile(next);
        compareFile(next);
      },
      (failure: unknown) => show(failure instanceof UnreadableTable ? { kind: 'unreadable', reason: failure.reason } : { kind: 'failed', failure })
    );
  }

  function choose(column: ImportColumn, place: number | null): void {
    if (!file) return;
    const mapping = new Map([...file.mapping].filter(([other, at]) => other !== column && at !== place));
    if (place !== null) mapping.set(column, place);
    rememberColumns(keep, file.headings, mapping);
    const next = { ...file, mapping };
    setFile(next);
    compareFile(next);
  }

  function apply(): void {
    if (step.kind !== 'preview') return;
    const { prepared } = step;
    const show = begin();
    const all = prepared.plan.rows.filter(({ outcome }) => outcome !== 'unchanged').length;
    const results: ImportedRow[] = [];
    run.current = new AbortController();
    show({ kind: 'applying', done: 0, all });
    const onRows = (more: readonly ImportedRow[]): void => {
      results.push(...more);
      show({ kind: 'applying', done: results.length, all });
    };
    const finish = (stoppedBy: unknown): void => {
      show({ kind: 'done', prepared, results, stoppedBy });
      onChanged();
    };
    applyImport(ports, prepared, { onRows, signal: run.current.signal }).then(finish, finish);
  }

  return {
    step,
    fileName: file?.name ?? '',
    headings: file?.headings ?? [],
    mapping: file?.mapping ?? none,
    lacking: lackingIn(file?.mapping ?? none),
    open,
    choose,
    compare: () => file && compareFile(file),
    apply,
    stop: () => run.current?.abort(),
    again: () => {
      setFile(null);
      begin()({ kind: 'choosing' });
    }
  };
}
