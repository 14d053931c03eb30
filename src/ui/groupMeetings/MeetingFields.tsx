import { TextField } from '@fluentui/react/lib/TextField';
import * as React from 'react';
import { isLinkOrEmpty } from '../../domain/approval/recordShape';
import { regionChoices } from '../../domain/roster/regionChoices';
import type { Group } from '../../domain/roster/roster';
import { groupMeetingsStrings } from '../../loc/groupMeetings/strings';
import { SelectField } from '../components/SelectField/SelectField';
import { useStrings } from '../language/useStrings';
import type { MeetingDraft } from './MeetingDraft';
import { useMeetingsStyles } from './Meetings.styles';

export interface MeetingFieldsProps {
  readonly group: Group;
  readonly draft: MeetingDraft;
  readonly onEdit: (change: Partial<MeetingDraft>) => void;
}

/** When in the day, where, by whom and about what. */
export function MeetingFields({ group, draft, onEdit }: MeetingFieldsProps): JSX.Element {
  const strings = useStrings(groupMeetingsStrings);
  const styles = useMeetingsStyles();
  const hosts = [{ value: '', text: strings.nobody }, ...regionChoices(group).map(({ key, name }) => ({ value: key, text: name }))];
  return (
    <>
      <div className={styles.beside}>
        <TextField label={strings.time} description={strings.timeHint} maxLength={255} value={draft.time} onChange={(_event, time) => onEdit({ time: time ?? '' })} />
        <SelectField label={strings.host} value={draft.hostRegion} options={hosts} onChange={(hostRegion) => onEdit({ hostRegion })} />
      </div>
      <TextField label={strings.place} maxLength={255} value={draft.place} onChange={(_event, place) => onEdit({ place: place ?? '' })} />
      <TextField
        label={strings.link}
        type="url"
        value={draft.link}
        errorMessage={isLinkOrEmpty(draft.link.trim()) ? undefined : strings.badLink}
        onChange={(_event, link) => onEdit({ link: link ?? '' })}
      />
      <TextField label={strings.agenda} multiline autoAdjustHeight rows={4} value={draft.agenda} onChange={(_event, agenda) => onEdit({ agenda: agenda ?? '' })} />
    </>
  );
}
