import * as React from 'react';
import type { RegisterColumn } from '../../../domain/register/registerOrder';
import { registerStrings } from '../../../loc/register/strings';
import { SteadyButton } from '../../components/SteadyButton';
import { useDrawnInTurns } from '../../components/useDrawnInTurns';
import { useStableCallback } from '../../components/useStableCallback';
import { useStrings } from '../../language/useStrings';
import type { RegisterState } from '../useRegister';
import { useMore } from '../useMore';
import { useRegisterWords } from '../useRegisterWords';
import { ColumnHeading } from './ColumnHeading';
import { ComparisonTray } from './ComparisonTray';
import { useEntryListStyles } from './EntryList.styles';
import { EntryRow } from './EntryRow';

/** Rows shown at a time. */
const step = 25;

/** How many rows fill a window below the search; those that quote a mandate are higher. */
const inSight = (hasQuotes: boolean): number => Math.ceil((window.innerHeight - 240) / (hasQuotes ? 120 : 80));

const columns: readonly Exclude<RegisterColumn, 'match' | 'kind' | 'review'>[] = ['name', 'mandator', 'state', 'decided'];

/**
 * The groups that are found: a table where there is room, a list of rows where there is not. The roles are said outright, since
 * browsers drop a table's meaning when its display is changed.
 */
export function EntryList({ register }: { readonly register: RegisterState }): JSX.Element {
  const strings = useStrings(registerStrings);
  const styles = useEntryListStyles();
  const words = useRegisterWords(register.all);
  const { shown, words: sought, sectionsOf, change } = register;
  const { seen, next, showMore } = useMore(shown, step);
  const more = useStableCallback(showMore);
  const hasSeveral = React.useMemo(() => new Set(register.all.flatMap(({ group }) => group.healthcareRegions)).size > 1, [register.all]);
  const [chosen, setChosen] = React.useState<readonly string[]>([]);
  // A third takes the place of the second.
  const choose = useStableCallback((key: string): void => setChosen(chosen.includes(key) ? chosen.filter((one) => one !== key) : [...chosen.slice(0, 1), key]));
  const rows = useDrawnInTurns(
    shown,
    seen.map((entry) => (
      <EntryRow
        key={entry.group.key}
        entry={entry}
        healthcareRegion={hasSeveral ? entry.group.healthcareRegions.map((key) => words.value('healthcareRegion', key)).join(', ') : ''}
        words={sought}
        sections={sectionsOf(entry)}
        isChosen={chosen.includes(entry.group.key)}
        onChoose={choose}
        change={change}
      />
    )),
    inSight(sought.length > 0)
  );
  return (
    <>
      <table role="table" aria-label={strings.list.label} className={styles.table}>
        <thead role="rowgroup" className={styles.head}>
          <tr role="row">
            {columns.map((column) => (
              <ColumnHeading key={column} column={column} register={register} />
            ))}
            <th role="columnheader" scope="col">
              <span className={styles.columnName}>{strings.list.choose}</span>
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup">{rows}</tbody>
      </table>
      {next > 0 && <SteadyButton className={styles.more} text={strings.list.more(words.number(next))} onClick={more} />}
      <ComparisonTray register={register} chosen={chosen} onClear={() => setChosen([])} />
    </>
  );
}
