import * as React from 'react';
import type { Overview } from '../../../domain/overview/overview';
import type { Table } from '../../../domain/tables/table';
import { overviewPartStrings } from '../../../loc/overviewParts/strings';
import { useAddressParameter } from '../../address/useAddressParameter';
import { FailureMessage } from '../../components/FailureMessage/FailureMessage';
import { SelectField } from '../../components/SelectField/SelectField';
import { Skeleton } from '../../components/Skeleton/Skeleton';
import { useStrings } from '../../language/useStrings';
import { TableFiles } from '../DataTable/TableFiles';
import { useOverviewStyles } from '../Overview.styles';
import { NoteRow } from './NoteRow';
import { useYearlyNotes } from './useYearlyNotes';

/** How many years one can choose among. */
const yearsBack = 5;

/** A note for each group and year on how it has done; read when this part is opened. */
export function YearlyNotes({ overview }: { readonly overview: Overview }): JSX.Element {
  const strings = useStrings(overviewPartStrings).notes;
  const styles = useOverviewStyles();
  const thisYear = Number(overview.today.slice(0, 4));
  const years = Array.from({ length: yearsBack }, (_, back) => String(thisYear - back));
  const [asked, setAsked] = useAddressParameter('ar');
  const year = years.includes(asked) ? asked : String(thisYear);
  const state = useYearlyNotes(Number(year));
  const { loaded, work } = state;
  const read = loaded.kind === 'loaded' ? loaded.value : null;
  const { groups, scope } = overview;
  const textOf = (groupKey: string): string => read?.notes.get(groupKey)?.text ?? '';
  const table = (): Table => ({
    title: strings.heading,
    headings: [strings.group, strings.year, strings.note],
    rows: groups.map(({ group }) => [group.name, year, textOf(group.key)])
  });
  return (
    <>
      <h4 className={styles.partHeading}>{strings.heading}</h4>
      <p className={styles.sectionIntro}>{strings.intro}</p>
      <div className={styles.narrow}>
        <SelectField label={strings.year} value={year} options={years.map((value) => ({ value, text: value }))} onChange={(next) => setAsked(next === String(thisYear) ? '' : next, 'replace')} />
      </div>
      {loaded.kind === 'loading' && <Skeleton lines={[40, 70, 40, 70]} />}
      {loaded.kind === 'failed' && <FailureMessage failure={loaded.failure} onRetry={loaded.retry} />}
      {read && (
        <>
          <p role="status" className={styles.sectionIntro}>
            {work.said || strings.counted(groups.filter(({ group }) => textOf(group.key) !== '').length, groups.length)}
          </p>
          {work.failure !== null && <FailureMessage failure={work.failure} />}
          <ul className={styles.plainList}>
            {groups.map(({ group }) => (
              <NoteRow key={`${group.key} ${year}`} group={group} year={Number(year)} note={read.notes.get(group.key)} mayChange={read.mayChange} state={state} />
            ))}
          </ul>
          <TableFiles about={scope.name} what={`${strings.heading} ${year}`} table={table} />
        </>
      )}
    </>
  );
}
