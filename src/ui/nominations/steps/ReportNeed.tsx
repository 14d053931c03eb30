import { DefaultButton } from '@fluentui/react/lib/Button';
import * as React from 'react';
import { beginNomination } from '../../../application/nominations/beginNomination';
import type { NominationsRead } from '../../../application/nominations/readNominations';
import { regionNamed } from '../../../domain/roster/regionNamed';
import { nominationStrings } from '../../../loc/nominations/strings';
import { FailureMessage } from '../../components/FailureMessage/FailureMessage';
import { groupOptions } from '../../components/SelectField/groupOptions';
import { SelectField } from '../../components/SelectField/SelectField';
import { useStrings } from '../../language/useStrings';
import { usePorts } from '../../ports/usePorts';
import { useNominationsStyles } from '../Nominations.styles';
import type { NominationsState } from '../useNominations';
import { StepFields } from './StepFields';
import { useSeatChoices } from './useSeatChoices';

const formKey = 'need';

export interface ReportNeedProps {
  readonly read: NominationsRead;
  readonly state: NominationsState;
}

/** Says that somebody is needed in a group, for a region: where a nomination begins. */
export function ReportNeed({ read, state }: ReportNeedProps): JSX.Element | null {
  const ports = usePorts();
  const strings = useStrings(nominationStrings);
  const styles = useNominationsStyles();
  const [groupKey, setGroupKey] = React.useState(read.groups[0]?.key ?? '');
  const places = read.places.filter((known) => read.termsOf({ groupKey, place: known }).rule.recordedBy.need.includes(known.recorder.kind));
  const [regionKey, setRegionKey] = React.useState(places[0]?.regionKey ?? '');
  const [seatKey, setSeatKey] = React.useState('');
  const seats = useSeatChoices(read.groups.find(({ key }) => key === groupKey), regionKey);
  const place = places.find((known) => known.regionKey === regionKey);
  if (!place) return null;
  const chooseSeatsOf = (choose: () => void): void => {
    setSeatKey('');
    choose();
  };
  const isOpen = state.opened === formKey;
  return (
    <>
      <div className={styles.actions}>
        <DefaultButton text={strings.report} aria-expanded={isOpen} onClick={() => state.open(isOpen ? '' : formKey)} />
      </div>
      {isOpen && (
        <div className={styles.form}>
          <SelectField label={strings.fields.group} value={groupKey} options={groupOptions(read.groups)} onChange={(key) => chooseSeatsOf(() => setGroupKey(key))} />
          {places.length > 1 && (
            <SelectField
              label={strings.fields.region}
              value={regionKey}
              options={[...new Set(places.map((known) => known.regionKey))].map((value) => ({ value, text: regionNamed(value) }))}
              onChange={(key) => chooseSeatsOf(() => setRegionKey(key))}
            />
          )}
          {seats.length > 0 && (
            <SelectField label={strings.fields.seat} value={seatKey} options={[{ value: '', text: strings.noSeat }, ...seats]} onChange={setSeatKey} />
          )}
          <StepFields
            fields={[{ name: 'profession' }, { name: 'from', kind: 'date' }, { name: 'note', kind: 'text' }]}
            buttons={({ profession, from, note }) => [
              {
                text: strings.send.need,
                isPrimary: true,
                onPress: () =>
                  state.run(async (key) => {
                    await beginNomination(ports, key, groupKey, place, { kind: 'need', seatKey, profession, neededFrom: from, note });
                    return null;
                  })
              }
            ]}
          />
          {state.failure !== null && <FailureMessage failure={state.failure} />}
        </div>
      )}
    </>
  );
}
