import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import { TextField } from '@fluentui/react/lib/TextField';
import * as React from 'react';
import { regionNamed } from '../../../domain/roster/regionNamed';
import { regionChoices } from '../../../domain/roster/regionChoices';
import type { Group, SeatRole } from '../../../domain/roster/roster';
import { memberStrings } from '../../../loc/members/strings';
import { rostersStrings } from '../../../loc/rosters/strings';
import { seatRoleStrings } from '../../../loc/seatRoles/strings';
import { sharedStrings } from '../../../loc/shared/strings';
import { SelectField } from '../../components/SelectField/SelectField';
import { useStrings } from '../../language/useStrings';
import { TickBox } from '../../templates/forms/TickBox';
import { useRostersStyles } from '../Rosters.styles';
import type { SeatDraft } from './SeatDraft';
import type { SeatWork } from './useSeatWork';
import { WorkOutcome } from './WorkOutcome';

export interface SeatFormProps {
  readonly group: Group;
  readonly begin: SeatDraft;
  readonly label: string;
  readonly saveText: string;
  readonly work: SeatWork;
  readonly onSave: (draft: SeatDraft) => void;
  readonly onClose: () => void;
}

/** What a seat is for: region or somebody outside, role, profession, vote, and whether it is missed while empty. */
export function SeatForm({ group, begin, label, saveText, work, onSave, onClose }: SeatFormProps): JSX.Element {
  const { change } = useStrings(rostersStrings);
  const members = useStrings(memberStrings);
  const strings = change.seat;
  const { roles } = useStrings(seatRoleStrings);
  const shared = useStrings(sharedStrings);
  const styles = useRostersStyles();
  const [draft, setDraft] = React.useState(begin);
  const edit = (next: Partial<SeatDraft>): void => setDraft({ ...draft, ...next });
  const keys = [...new Set([...regionChoices(group).map(({ key }) => key), draft.regionKey])].filter((key) => key !== '');
  const save = (): void => onSave({ ...draft, organisation: draft.organisation.trim(), profession: draft.profession.trim() });
  return (
    <form
      className={styles.form}
      aria-label={label}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <div className={styles.beside}>
        <SelectField
          label={strings.region}
          value={draft.regionKey}
          options={[...keys.map((key) => ({ value: key, text: regionNamed(key) })), { value: '', text: members.outside }]}
          onChange={(regionKey) => edit({ regionKey })}
        />
        <SelectField
          label={strings.role}
          value={draft.role}
          options={(Object.keys(roles) as readonly SeatRole[]).map((role) => ({ value: role, text: roles[role] }))}
          onChange={(role) => edit({ role, votes: role === 'coOpted' || role === 'processSupport' ? false : draft.votes })}
        />
      </div>
      <TextField label={strings.profession} maxLength={255} value={draft.profession} onChange={(_event, profession) => edit({ profession: profession ?? '' })} />
      {(draft.regionKey === '' || draft.organisation !== '') && (
        <TextField
          label={strings.organisation}
          maxLength={255}
          value={draft.organisation}
          onChange={(_event, organisation) => edit({ organisation: organisation ?? '' })}
        />
      )}
      <TickBox label={strings.votes} checked={draft.votes} onChange={(votes) => edit({ votes })} />
      <TickBox
        label={strings.required}
        checked={draft.requirement === 'required'}
        onChange={(isRequired) => edit({ requirement: isRequired ? 'required' : 'wished' })}
      />
      <WorkOutcome work={work} onRetry={save} />
      <div className={styles.actions}>
        <PrimaryButton type="submit" text={work.isWorking ? change.saving : saveText} disabled={work.isWorking} />
        <DefaultButton text={shared.cancel} onClick={onClose} />
      </div>
    </form>
  );
}
