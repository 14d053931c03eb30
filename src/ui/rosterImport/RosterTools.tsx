import { DefaultButton } from '@fluentui/react/lib/Button';
import * as React from 'react';
import type { GroupRoster } from '../../application/rosters/readGroupRoster';
import type { RosterFrame } from '../../application/rosters/readRosterFrame';
import type { Group } from '../../domain/roster/roster';
import { rostersStrings } from '../../loc/rosters/strings';
import { FailureMessage } from '../components/FailureMessage/FailureMessage';
import { useStrings } from '../language/useStrings';
import { later } from '../loading/later';
import { useRosterImportStyles } from './RosterImport.styles';
import { useRosterExport } from './useRosterExport';

const Import = later(async () => (await import(/* webpackChunkName: 'roster-import' */ './RosterImport')).RosterImport, [40, 70, 30]);
const Bulk = later(async () => (await import(/* webpackChunkName: 'roster-bulk' */ './bulk/BulkChange')).BulkChange, [40, 70, 30]);

export interface RosterToolsProps {
  readonly frame: RosterFrame;
  /** The one that is shown; null where all groups are. */
  readonly group: Group | null;
  /** Of the group. */
  readonly roster: GroupRoster | null;
  readonly mayKeep: boolean;
  /** Rosters have been changed: read them again. */
  readonly onChanged: () => void;
}

/** What is done with many at once: read in from a file, given away as a file, changed together. */
export function RosterTools({ frame, group, roster, mayKeep, onChanged }: RosterToolsProps): JSX.Element {
  const { tools: strings } = useStrings(rostersStrings);
  const styles = useRosterImportStyles();
  const [opened, setOpened] = React.useState<'import' | 'bulk' | null>(null);
  const files = useRosterExport(group);
  const close = (): void => setOpened(null);
  const toggle = (part: 'import' | 'bulk'): void => setOpened(opened === part ? null : part);
  return (
    <section aria-label={strings.label}>
      <div className={styles.actions}>
        {mayKeep && <DefaultButton text={strings.read} aria-expanded={opened === 'import'} onClick={() => toggle('import')} />}
        {mayKeep && group && roster && <DefaultButton text={strings.bulk} aria-expanded={opened === 'bulk'} onClick={() => toggle('bulk')} />}
        <DefaultButton text={strings.workbook} disabled={files.isWorking} onClick={() => files.save('workbook')} />
        <DefaultButton text={strings.csv} disabled={files.isWorking} onClick={() => files.save('csv')} />
      </div>
      <p role="status" className={styles.quiet}>
        {files.isWorking ? strings.exporting : files.isSaved ? strings.exported : ''}
      </p>
      {files.failure !== null && <FailureMessage failure={files.failure} onRetry={files.retry} />}
      {opened === 'import' && <Import frame={frame} only={group} onChanged={onChanged} onClose={close} />}
      {opened === 'bulk' && group && roster && <Bulk group={group} roster={roster} onChanged={onChanged} onClose={close} />}
    </section>
  );
}
