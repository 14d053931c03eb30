import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import { TextField } from '@fluentui/react/lib/TextField';
import * as React from 'react';
import type { RosterFrame } from '../../../application/rosters/readRosterFrame';
import { healthcareRegions } from '../../../domain/roster/healthcareRegions';
import type { GroupKind } from '../../../domain/roster/roster';
import { groupLifeStrings } from '../../../loc/groupLife/strings';
import { sharedStrings } from '../../../loc/shared/strings';
import { FailureMessage } from '../../components/FailureMessage/FailureMessage';
import { groupOptions } from '../../components/SelectField/groupOptions';
import { SelectField } from '../../components/SelectField/SelectField';
import { useStrings } from '../../language/useStrings';
import { TickBox } from '../../templates/forms/TickBox';
import { DateField } from '../change/DateField';
import { LifetimeFields } from '../facts/LifetimeFields';
import { useRostersStyles } from '../Rosters.styles';
import { StartedGroupView } from './StartedGroupView';
import { useStartGroup } from './useStartGroup';

export interface StartGroupProps {
  readonly frame: RosterFrame;
  readonly onOpen: (groupKey: string) => void;
  /** A group more is there: read the groups again. */
  readonly onStarted: () => void;
  readonly onClose: () => void;
}

/** A new group: what it is, who gives it its mandate, why and for how long, and its seats as the rules propose them. */
export function StartGroup(props: StartGroupProps): JSX.Element {
  const { frame, onClose } = props;
  const { start: strings } = useStrings(groupLifeStrings);
  const shared = useStrings(sharedStrings);
  const styles = useRostersStyles();
  const form = useStartGroup(props);
  const { draft, edit, attempt } = form;
  if (form.started) return <StartedGroupView started={form.started} {...props} />;
  const mandators = frame.groups.filter((group) => group.healthcareRegions.includes(draft.healthcareRegion) && group.kind !== draft.kind);
  return (
    <form
      className={styles.form}
      aria-label={strings.heading}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        form.save();
      }}
    >
      <h2 className={styles.title}>{strings.heading}</h2>
      <p className={styles.text}>{strings.intro}</p>
      <SelectField
        label={strings.kind}
        value={draft.kind}
        options={(Object.keys(strings.kinds) as readonly GroupKind[]).map((kind) => ({ value: kind, text: strings.kinds[kind] }))}
        onChange={(kind) => edit({ kind })}
      />
      <SelectField
        label={strings.healthcareRegion}
        value={draft.healthcareRegion}
        options={healthcareRegions.map(({ key, name }) => ({ value: key, text: name }))}
        onChange={(healthcareRegion) => edit({ healthcareRegion, mandator: '' })}
      />
      <TextField label={strings.name} maxLength={255} value={draft.name} onChange={(_event, name) => edit({ name: name ?? '' })} />
      <SelectField
        label={strings.mandator}
        value={draft.mandator}
        options={[{ value: '', text: strings.chooseMandator }, ...groupOptions(mandators)]}
        onChange={(mandator) => edit({ mandator })}
      />
      <TextField label={strings.need} multiline autoAdjustHeight rows={2} value={draft.need} onChange={(_event, need) => edit({ need: need ?? '' })} />
      <DateField label={strings.begins} value={draft.begins} onChange={(begins) => edit({ begins })} />
      <LifetimeFields lifetime={draft.lifetime} onChange={(lifetime) => edit({ lifetime })} />
      <fieldset className={styles.fieldset}>
        <legend className={styles.legend}>{strings.seats}</legend>
        {form.seats.length === 0 && <p className={styles.quiet}>{strings.noRules}</p>}
        {form.seats.map((seat) => (
          <TickBox key={seat.at} label={seat.name} checked={seat.isWanted} onChange={(isWanted) => form.want(seat.at, isWanted)} />
        ))}
      </fieldset>
      {form.problem !== '' && <p role="alert">{form.problem}</p>}
      {attempt.failure !== null && <FailureMessage failure={attempt.failure} onRetry={form.save} />}
      <div className={styles.actions}>
        <PrimaryButton type="submit" text={attempt.isWorking ? strings.saving : strings.save} disabled={attempt.isWorking} />
        <DefaultButton text={shared.cancel} onClick={onClose} />
      </div>
    </form>
  );
}
