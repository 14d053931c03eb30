import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import { TextField } from '@fluentui/react/lib/TextField';
import * as React from 'react';
import type { GroupProfile } from '../../../domain/roster/groupProfile';
import { regionChoices } from '../../../domain/roster/regionChoices';
import { groupFactStrings } from '../../../loc/groupFacts/strings';
import { sharedStrings } from '../../../loc/shared/strings';
import { FailureMessage } from '../../components/FailureMessage/FailureMessage';
import { SelectField } from '../../components/SelectField/SelectField';
import { useStrings } from '../../language/useStrings';
import { DateField } from '../change/DateField';
import { useRostersStyles } from '../Rosters.styles';
import { CompositionFields } from './CompositionFields';
import { GroupPicker } from './GroupPicker';
import type { GroupFactsProps } from './GroupFacts';
import { LifetimeFields } from './LifetimeFields';
import { RelationFields } from './RelationFields';
import { useFactsForm } from './useFactsForm';

export interface FactsFormProps extends Omit<GroupFactsProps, 'onChanged'> {
  readonly onSaved: () => void;
  readonly onClose: () => void;
}

type TextKey = Extract<keyof GroupProfile, 'ownerAuthority' | 'siteUrl' | 'teamsUrl'>;

/** What is kept about a group, for process support to change. */
export function FactsForm(props: FactsFormProps): JSX.Element {
  const { facts: strings } = useStrings(groupFactStrings);
  const shared = useStrings(sharedStrings);
  const styles = useRostersStyles();
  const form = useFactsForm(props);
  const { group, profile, attempt } = form;
  const textField = (key: TextKey): JSX.Element => (
    <TextField label={strings[key]} maxLength={255} value={profile[key]} onChange={(_event, text) => form.editProfile({ [key]: text ?? '' })} />
  );
  return (
    <form
      className={styles.form}
      aria-label={strings.edit}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        form.save();
      }}
    >
      <TextField
        label={strings.name}
        maxLength={255}
        description={group.name === props.group.name ? undefined : strings.rename}
        value={group.name}
        onChange={(_event, name) => form.editGroup({ name: name ?? '' })}
      />
      <GroupPicker label={strings.mandators} groups={props.frame.groups} chosen={group.mandators} onChange={(mandators) => form.editGroup({ mandators })} />
      <RelationFields relations={profile.relations} groups={props.frame.groups} onEdit={form.editRelations} />
      <SelectField
        label={strings.hostRegion}
        value={profile.hostRegion}
        options={[{ value: '', text: strings.none }, ...regionChoices(group).map(({ key, name }) => ({ value: key, text: name }))]}
        onChange={(hostRegion) => form.editProfile({ hostRegion })}
      />
      {textField('ownerAuthority')}
      <LifetimeFields lifetime={profile.lifetime} onChange={(lifetime) => form.editProfile({ lifetime })} />
      <div className={styles.beside}>
        <DateField label={strings.begins} value={profile.begins} onChange={(begins) => form.editProfile({ begins })} />
        <DateField label={strings.reviewDate} value={profile.reviewDate} onChange={(reviewDate) => form.editProfile({ reviewDate })} />
      </div>
      <TextField label={strings.need} multiline autoAdjustHeight rows={2} value={profile.need} onChange={(_event, need) => form.editProfile({ need: need ?? '' })} />
      <CompositionFields composition={profile.composition} onEdit={form.editComposition} />
      {textField('siteUrl')}
      {textField('teamsUrl')}
      {form.problem !== '' && <p role="alert">{form.problem}</p>}
      {attempt.failure !== null && <FailureMessage failure={attempt.failure} onRetry={form.save} />}
      <div className={styles.actions}>
        <PrimaryButton type="submit" text={attempt.isWorking ? strings.saving : strings.save} disabled={attempt.isWorking} />
        <DefaultButton text={shared.cancel} onClick={props.onClose} />
      </div>
    </form>
  );
}
