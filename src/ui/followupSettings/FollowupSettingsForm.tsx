import { TextField } from '@fluentui/react/lib/TextField';
import * as React from 'react';
import type { StoredFollowupSettings } from '../../application/ports/followupSettingsStore';
import type { FollowupSettings } from '../../domain/followup/followupSettings';
import { followupLimits } from '../../domain/followup/followupSettings';
import { areFollowupSettings } from '../../domain/followup/readFollowupSettings';
import { lateStrings } from '../../loc/late/strings';
import { useAttempt } from '../loading/useAttempt';
import { SettingsForm } from '../components/SettingsForm/SettingsForm';
import { useStrings } from '../language/useStrings';
import { usePorts } from '../ports/usePorts';
import { useFollowupSettingsStyles } from './FollowupSettings.styles';

export interface FollowupSettingsFormProps {
  readonly stored: StoredFollowupSettings;
  readonly onSaved: () => void;
  /** Somebody else has changed them: reads the newest. */
  readonly onRead: () => void;
  readonly onClose: () => void;
}

const names = Object.keys(followupLimits) as readonly (keyof FollowupSettings)[];

/** Every setting as a number; out of bounds is said at the field. */
export function FollowupSettingsForm({ stored, onSaved, onRead, onClose }: FollowupSettingsFormProps): JSX.Element {
  const { settings: strings } = useStrings(lateStrings);
  const styles = useFollowupSettingsStyles();
  const { followupSettings } = usePorts();
  const attempt = useAttempt();
  const [draft, setDraft] = React.useState(stored.settings);
  const save = (): void => {
    if (areFollowupSettings(draft)) attempt.attempt(() => followupSettings.save({ settings: draft, version: stored.version }).then(onSaved));
  };
  return (
    <SettingsForm label={strings.heading} save={strings.save} saving={strings.saving} attempt={attempt} onSave={save} onRead={onRead} onClose={onClose}>
      {names.map((name) => {
        const [least, most] = followupLimits[name];
        const isRight = Number.isInteger(draft[name]) && draft[name] >= least && draft[name] <= most;
        return (
          <TextField
            key={name}
            className={styles.number}
            label={strings[name]}
            type="number"
            min={least}
            max={most}
            value={Number.isNaN(draft[name]) ? '' : String(draft[name])}
            errorMessage={isRight ? undefined : strings.bounds(least, most)}
            onChange={(_event, value) => setDraft({ ...draft, [name]: value ? Number(value) : NaN })}
          />
        );
      })}
    </SettingsForm>
  );
}
