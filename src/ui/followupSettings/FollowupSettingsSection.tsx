import { DefaultButton } from '@fluentui/react/lib/Button';
import * as React from 'react';
import { lateStrings } from '../../loc/late/strings';
import { FailureMessage } from '../components/FailureMessage/FailureMessage';
import { useStrings } from '../language/useStrings';
import { FollowupSettingsForm } from './FollowupSettingsForm';
import { useFollowupSettingsStyles } from './FollowupSettings.styles';
import { useFollowupSettings } from './useFollowupSettings';

export interface FollowupSettingsSectionProps {
  /** The settings have been changed: read again what is told by them. */
  readonly onChanged: () => void;
}

/** How the site follows obligations; administrators change it. */
export function FollowupSettingsSection({ onChanged }: FollowupSettingsSectionProps): JSX.Element | null {
  const { settings: strings } = useStrings(lateStrings);
  const styles = useFollowupSettingsStyles();
  const loaded = useFollowupSettings();
  const [isOpen, setOpen] = React.useState(false);
  const [said, say] = React.useState('');
  if (loaded.kind === 'loading') return null;
  if (loaded.kind === 'failed') return <FailureMessage failure={loaded.failure} onRetry={loaded.retry} />;
  const { stored, mayChange } = loaded.value;
  const { contactTimesAYear, contactMonths, notesWithinDays } = stored.settings;
  return (
    <section>
      <h3 className={styles.heading}>{strings.heading}</h3>
      <p className={styles.text}>{strings.what(contactTimesAYear, contactMonths, notesWithinDays)}</p>
      <div role="status">{said !== '' && <p className={styles.notice}>{said}</p>}</div>
      {!mayChange && <p className={styles.quiet}>{strings.whoKeeps}</p>}
      {mayChange && !isOpen && <DefaultButton text={strings.change} ariaLabel={`${strings.change}: ${strings.heading}`} onClick={() => setOpen(true)} />}
      {mayChange && isOpen && (
        <FollowupSettingsForm
          stored={stored}
          onClose={() => setOpen(false)}
          onSaved={() => {
            setOpen(false);
            say(strings.saved);
            loaded.reload();
            onChanged();
          }}
          onRead={loaded.reload}
        />
      )}
    </section>
  );
}
