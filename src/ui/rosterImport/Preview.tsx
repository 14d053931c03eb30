import { PrimaryButton } from '@fluentui/react/lib/Button';
import * as React from 'react';
import type { PreparedImport } from '../../application/rosterImport/prepareImport';
import type { Group } from '../../domain/roster/roster';
import type { PlannedRow } from '../../domain/rosterImport/plannedRow';
import { rosterImportStrings } from '../../loc/rosterImport/strings';
import { useStrings } from '../language/useStrings';
import { RowTable } from './RowTable';
import { useRosterImportStyles } from './RosterImport.styles';
import { usePlannedWords } from './usePlannedWords';
import { WrongRows } from './WrongRows';

export interface PreviewProps {
  readonly prepared: PreparedImport;
  readonly groups: readonly Group[];
  readonly onApply: () => void;
}

/** What reading the file in would do, row by row, and what it would leave out. */
export function Preview({ prepared: { plan }, groups, onApply }: PreviewProps): JSX.Element {
  const { preview: strings } = useStrings(rosterImportStrings);
  const styles = useRosterImportStyles();
  const words = usePlannedWords(groups);
  const count = (outcome: PlannedRow['outcome']): number => plan.rows.filter((row) => row.outcome === outcome).length;
  const coming = plan.rows.filter(({ outcome }) => outcome !== 'unchanged').sort((one, other) => one.number - other.number);
  return (
    <section>
      <h4 className={styles.heading}>{strings.heading}</h4>
      <p role="status" className={styles.text}>
        {strings.summary(count('added'), count('changed'), count('ended'), count('unchanged'), plan.wrong.length)}
      </p>
      {coming.length === 0 && plan.wrong.length === 0 && <p className={styles.text}>{strings.nothing}</p>}
      {plan.wrong.length > 0 && <WrongRows wrong={plan.wrong} />}
      {coming.length > 0 && (
        <>
          <h4 className={styles.heading}>{strings.rows}</h4>
          <div className={styles.actions}>
            <PrimaryButton text={strings.apply(coming.length)} onClick={onApply} />
          </div>
          <RowTable
            label={strings.rows}
            headings={[strings.row, strings.seat, strings.person, strings.period, strings.outcome]}
            rows={coming.map((row) => ({
              key: String(row.number),
              cells: [String(row.number), words.seat(row), row.person?.name || strings.nobody, words.period(row), words.outcome(row)]
            }))}
          />
        </>
      )}
    </section>
  );
}
