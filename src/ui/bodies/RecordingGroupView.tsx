import { DefaultButton } from '@fluentui/react/lib/Button';
import * as React from 'react';
import type { BodiesView } from '../../application/delegation/readBodies';
import type { RecordingGroup } from '../../application/delegation/recordingGroups';
import { hasNobody } from '../../application/delegation/recordingGroups';
import { bodiesStrings } from '../../loc/bodies/strings';
import { FailureMessage } from '../components/FailureMessage/FailureMessage';
import { useLaterFocus } from '../components/useLaterFocus';
import { useStrings } from '../language/useStrings';
import { useBodiesStyles } from './Bodies.styles';
import { LapsedList } from './LapsedList';
import { RecorderForm } from './RecorderForm';
import { SubstituteForm } from './SubstituteForm';
import { SubstituteList } from './SubstituteList';
import { useSubstitutes } from './useSubstitutes';

export interface RecordingGroupViewProps {
  readonly group: RecordingGroup;
  readonly view: BodiesView;
  /** Something has been changed: read again. */
  readonly onChanged: () => void;
}

/** More names than this are folded. */
const shown = 3;

/** A SharePoint group: the bodies it records for, who is in it and who stands in. */
export function RecordingGroupView({ group, view, onChanged }: RecordingGroupViewProps): JSX.Element {
  const { recorders: strings, substitutes: words } = useStrings(bodiesStrings);
  const styles = useBodiesStyles();
  const [open, setOpen] = React.useState<'recorder' | 'substitute' | null>(null);
  const { place, focusLater } = useLaterFocus();
  const close = (): void => {
    setOpen(null);
    if (open !== null) focusLater((found) => found.querySelector('button'));
  };
  const substitutes = useSubstitutes(group, () => {
    close();
    onChanged();
  });
  const names = group.bodies.map((body) => view.names.get(body) ?? body);
  const isSubstitute = group.substitutes.some(({ record }) => record.substitute === view.account);
  const mayAppoint = group.sharePointGroup !== '' && !isSubstitute && group.bodies.every((body) => view.decidesFor.includes(body));
  const mayAdd = group.sharePointGroup !== '' && group.mayChange;
  return (
    <div className={styles.group}>
      <h4 className={styles.groupName}>{group.sharePointGroup || strings.noGroup}</h4>
      {names.length <= shown ? (
        <p className={styles.text}>{strings.recordsFor(names.join(', '))}</p>
      ) : (
        <details className={styles.text}>
          <summary>{strings.recordsForMany(names.length)}</summary>
          {names.join(', ')}
        </details>
      )}
      {hasNobody(group) && (
        <div className={styles.notice}>
          <strong>{strings.nobody(names.length <= shown ? names.join(', ') : group.sharePointGroup)}</strong> {strings.nobodyWhat}
        </div>
      )}
      {group.recorders === null && <p className={styles.quiet}>{strings.hidden}</p>}
      {group.recorders !== null && group.recorders.length > 0 && (
        <ul className={styles.list}>
          {group.recorders.map(({ account, name }) => (
            <li key={account}>{name}</li>
          ))}
        </ul>
      )}
      <LapsedList group={group} substitutes={substitutes} />
      <SubstituteList group={group} mayEnd={mayAppoint} substitutes={substitutes} />
      <div role="status">{substitutes.outcome}</div>
      {substitutes.failure !== undefined && <FailureMessage failure={substitutes.failure} />}
      {open === null && (
        <div ref={place} className={styles.actions}>
          {mayAppoint && <DefaultButton text={words.appoint} onClick={() => setOpen('substitute')} />}
          {mayAdd && <DefaultButton text={strings.addOpen} onClick={() => setOpen('recorder')} />}
        </div>
      )}
      {open === 'substitute' && <SubstituteForm today={view.today} substitutes={substitutes} onClose={close} />}
      {open === 'recorder' && <RecorderForm substitutes={substitutes} onClose={close} />}
    </div>
  );
}
