import type { GoalCells, GoalState } from '../../domain/report/goalCells';
import type { RowColumn } from '../../domain/report/reportField';

const stateLabels: Readonly<Record<GoalState, string>> = {
  notBegun: 'Inte påbörjat',
  ongoing: 'Pågår',
  partlyReached: 'Delvis nått',
  reached: 'Nått',
  dropped: 'Struket'
};

const stateOptions = (['notBegun', 'ongoing', 'partlyReached', 'reached', 'dropped'] as const).map((key) => ({ key, label: stateLabels[key] }));

type GoalColumn = RowColumn & { readonly key: keyof GoalCells };

const goal: GoalColumn = { key: 'goal', kind: 'line', label: 'Mål', reads: '{}' };

const measured: readonly GoalColumn[] = [
  { key: 'measure', kind: 'line', label: 'Åtgärd eller mått', reads: 'Åtgärd eller mått: {}' },
  { key: 'owner', kind: 'line', label: 'Ansvarig', reads: 'Ansvarig: {}', suggests: 'members' },
  { key: 'promise', kind: 'line', label: 'Patientlöfte', reads: 'Patientlöfte: {}', suggests: 'promises' }
];

const state: GoalColumn = { key: 'state', kind: 'choice', label: 'Läge', reads: 'Läge: {}', options: stateOptions };

/** A goal that is set. */
export const goalColumns: readonly [RowColumn, ...RowColumn[]] = [goal, ...measured, state];

/** A goal that is followed up. */
export const outcomeColumns: readonly [RowColumn, ...RowColumn[]] = [
  goal,
  ...measured,
  state,
  { key: 'outcome', kind: 'text', label: 'Resultat', reads: 'Resultat: {}' }
];
