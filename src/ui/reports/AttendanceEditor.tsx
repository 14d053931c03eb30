import { DefaultButton } from '@fluentui/react/lib/Button';
import * as React from 'react';
import type { Attendant, AttendanceAnswer } from '../../domain/report/reportAnswer';
import { reportsStrings } from '../../loc/reports/strings';
import { useStableId } from '../components/useStableId';
import { lowerFirst } from '../language/lowerFirst';
import { useStrings } from '../language/useStrings';
import { RadioRow } from '../mandateEditor/fields/RadioRow';
import { useDocumentsStyles } from './Documents.styles';

export interface AttendanceEditorProps {
  readonly answer: AttendanceAnswer;
  readonly labelledBy: string;
  readonly onChange: (answer: AttendanceAnswer) => void;
}

interface AttendantRowProps {
  readonly attendant: Attendant;
  readonly onSay: (presence: Attendant['presence']) => void;
}

function AttendantRow({ attendant: { name, role, presence }, onSay }: AttendantRowProps): JSX.Element {
  const strings = useStrings(reportsStrings);
  const styles = useDocumentsStyles();
  const id = useStableId('attendant');
  return (
    <div className={styles.attendant}>
      <p id={id} className={styles.who} lang="sv">
        {name === '' ? role : `${name}, ${lowerFirst(role)}`}
      </p>
      <div className={styles.presence}>
        <RadioRow
          labelledBy={id}
          options={[
            { key: 'present', label: strings.present },
            { key: 'absent', label: strings.absent }
          ]}
          chosen={presence}
          onChoose={onSay}
        />
      </div>
    </div>
  );
}

/** Who came to a meeting, region by region. */
export function AttendanceEditor({ answer: { people }, labelledBy, onChange }: AttendanceEditorProps): JSX.Element {
  const strings = useStrings(reportsStrings);
  const styles = useDocumentsStyles();
  const say = (presence: Attendant['presence'], isAbout: (one: Attendant) => boolean): void =>
    onChange({ kind: 'attendance', people: people.map((one) => (isAbout(one) ? { ...one, presence } : one)) });
  const regions = [...new Set(people.map(({ region }) => region))];
  if (people.length === 0) return <p className={styles.text}>{strings.nobodySits}</p>;
  return (
    <div role="group" aria-labelledby={labelledBy}>
      <DefaultButton text={strings.allPresent} onClick={() => say('present', () => true)} />
      {regions.map((region) => (
        <fieldset key={region} className={styles.region}>
          <legend className={styles.regionName}>{region === '' ? strings.outsideRegions : region}</legend>
          {people
            .filter((one) => one.region === region)
            .map((one) => (
              <AttendantRow key={one.key} attendant={one} onSay={(presence) => say(presence, ({ key }) => key === one.key)} />
            ))}
        </fieldset>
      ))}
    </div>
  );
}
