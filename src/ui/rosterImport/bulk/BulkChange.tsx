import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import * as React from 'react';
import type { GroupRoster } from '../../../application/rosters/readGroupRoster';
import type { Group } from '../../../domain/roster/roster';
import { rosterImportStrings } from '../../../loc/rosterImport/strings';
import { useStrings } from '../../language/useStrings';
import { TickBox } from '../../templates/forms/TickBox';
import { useRosterImportStyles } from '../RosterImport.styles';
import { BulkFields } from './BulkFields';
import { useBulkChange } from './useBulkChange';
import { useBulkWords } from './useBulkWords';

export interface BulkChangeProps {
  readonly group: Group;
  readonly roster: GroupRoster;
  readonly onChanged: () => void;
  readonly onClose: () => void;
}

/** Changes several seats of a group at once; beside each stands what will happen to it, and then what did. */
export function BulkChange(props: BulkChangeProps): JSX.Element {
  const { bulk: strings, file } = useStrings(rosterImportStrings);
  const styles = useRosterImportStyles();
  const work = useBulkChange(props);
  const words = useBulkWords(props);
  const { rows } = work;
  const keys = rows.map(({ story }) => story.seat.key);
  const done = rows.filter(({ result }) => result?.kind === 'changed').length;
  const settled = rows.filter(({ result }) => result !== null).length;
  return (
    <form
      className={styles.panel}
      aria-label={strings.heading}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        work.apply();
      }}
    >
      <h3 className={styles.heading}>{strings.heading}</h3>
      <p className={styles.text}>{strings.intro}</p>
      {rows.length === 0 ? (
        <p className={styles.text}>{strings.nobodySits}</p>
      ) : (
        <>
          <BulkFields draft={work.draft} onEdit={work.edit} />
          <fieldset className={styles.choices} disabled={work.isWorking}>
            <legend className={styles.legend}>{strings.seats}</legend>
            <TickBox label={strings.all} checked={rows.every(({ isChosen }) => isChosen)} onChange={(isChosen) => work.choose(keys, isChosen)} />
            {rows.map((row) => (
              <div key={row.story.seat.key}>
                <TickBox label={words.seat(row)} checked={row.isChosen} onChange={(isChosen) => work.choose([row.story.seat.key], isChosen)} />
                <p className={styles.quiet}>{words.happens(row)}</p>
              </div>
            ))}
          </fieldset>
          <p role="status" className={styles.text}>
            {work.isWorking && strings.progress(settled, settled + work.coming)}
            {work.isDone && strings.summary(done, settled)}
            {!work.isWorking && !work.isDone && work.coming === 0 && strings.needs}
          </p>
        </>
      )}
      <div className={styles.actions}>
        {rows.length > 0 && <PrimaryButton type="submit" text={strings.apply(work.coming)} disabled={work.isWorking || work.coming === 0} />}
        <DefaultButton text={file.close} onClick={props.onClose} />
      </div>
    </form>
  );
}
