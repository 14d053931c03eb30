import * as React from 'react';
import { chainsStrings } from '../../../loc/chains/strings';
import { useStrings } from '../../language/useStrings';
import { useChainsStyles } from '../Chains.styles';
import type { RecordingGroup } from './recordersByGroup';

export interface RecorderGroupProps {
  readonly group: RecordingGroup;
  readonly nameOf: (key: string) => string;
}

/** A SharePoint group: the people in it, and the bodies whose decisions they record. */
export function RecorderGroup({ group, nameOf }: RecorderGroupProps): JSX.Element {
  const strings = useStrings(chainsStrings).setUp;
  const styles = useChainsStyles();
  const { name, bodies, members } = group;
  const people = members?.map((member) => member.name).join(', ') ?? null;
  return (
    <section aria-label={strings.recordedBy(name)}>
      <h3 className={styles.heading}>{strings.recordedBy(name)}</h3>
      <p className={people === '' ? styles.notice : styles.quiet}>
        {people === null ? strings.hiddenMembers : people === '' ? strings.noMembers : strings.members(people)}
      </p>
      <ul className={styles.plainList}>
        {bodies.map((key) => (
          <li key={key}>{nameOf(key)}</li>
        ))}
      </ul>
    </section>
  );
}
