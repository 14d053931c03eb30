import { TextField } from '@fluentui/react/lib/TextField';
import * as React from 'react';
import type { StoredPages } from '../../application/ports/sitePages';
import { pageNames, type PageName } from '../../domain/sitePages/pages';
import { readableAddress } from '../../domain/sitePages/readableAddress';
import { sitePagesStrings } from '../../loc/sitePages/strings';
import { SettingsForm } from '../components/SettingsForm/SettingsForm';
import { useStrings } from '../language/useStrings';
import { useSitePagesStyles } from './SitePages.styles';
import { useSitePagesForm } from './useSitePagesForm';

export interface SitePagesFormProps {
  readonly stored: StoredPages;
  readonly onSaved: () => void;
  /** Somebody else has changed them: reads the newest. */
  readonly onRead: () => void;
  readonly onClose: () => void;
}

/** An address for each page; what can be told from the site's own pages is proposed. */
export function SitePagesForm({ stored, onSaved, onRead, onClose }: SitePagesFormProps): JSX.Element {
  const strings = useStrings(sitePagesStrings);
  const styles = useSitePagesStyles();
  const { given, found, isProposing, faults, attempt, give, save } = useSitePagesForm(stored, onSaved);
  const sayFault = (name: PageName): string | undefined => {
    const fault = faults[name];
    return fault === null ? undefined : fault.kind === 'foreign' ? strings.foreign(fault.host) : strings.unreadable;
  };
  const several = (name: PageName): string => {
    const addresses = found.kind === 'loaded' ? found.value[name] : [];
    return given[name] === '' && addresses.length > 1 ? strings.several(addresses.map(readableAddress).join(', ')) : strings.hint;
  };
  const said = { loading: strings.looking, failed: strings.notFound, loaded: isProposing ? strings.proposed : strings.nothingProposed }[found.kind];
  return (
    <SettingsForm label={strings.heading} save={strings.save} saving={strings.saving} attempt={attempt} onSave={save} onRead={onRead} onClose={onClose}>
      <p role="status" className={styles.quiet}>
        {said}
      </p>
      {pageNames.map((name) => (
        <TextField
          key={name}
          label={strings.names[name]}
          description={several(name)}
          value={given[name]}
          errorMessage={sayFault(name)}
          onChange={(_event, value = '') => give(name, value)}
        />
      ))}
    </SettingsForm>
  );
}
