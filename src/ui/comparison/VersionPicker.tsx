import * as React from 'react';
import type { Group } from '../../domain/roster/roster';
import { comparisonStrings } from '../../loc/comparison/strings';
import { FailureMessage } from '../components/FailureMessage/FailureMessage';
import { groupOptions } from '../components/SelectField/groupOptions';
import { SelectField } from '../components/SelectField/SelectField';
import { useStrings } from '../language/useStrings';
import { useComparisonViewStyles } from './ComparisonView.styles';
import { useVersionName } from './useVersionName';
import type { VersionChoice } from './useVersionChoice';

export interface VersionPickerProps {
  readonly label: string;
  readonly groups: readonly Group[];
  readonly choice: VersionChoice;
  readonly address: string;
  readonly onChoose: (address: string) => void;
}

/** One side of the comparison: a group, then one of its texts. */
export function VersionPicker({ label, groups, choice, address, onChoose }: VersionPickerProps): JSX.Element {
  const strings = useStrings(comparisonStrings);
  const styles = useComparisonViewStyles();
  const nameOf = useVersionName();
  const { groupKey, versions, chooseGroup } = choice;
  const title = choice.text.kind === 'loaded' ? choice.text.value?.document.title ?? '' : '';
  const options = versions.kind === 'loaded' ? versions.value.map((version) => ({ value: version.address, text: nameOf(version) })) : [];
  return (
    <fieldset className={styles.choice}>
      <legend className={styles.legend}>{label}</legend>
      <SelectField
        className={styles.field}
        label={strings.group}
        value={groupKey}
        options={[{ value: '', text: strings.chooseGroup }, ...groupOptions(groups)]}
        onChange={(key) => {
          chooseGroup(key);
          onChoose('');
        }}
      />
      <SelectField
        className={styles.field}
        label={strings.version}
        value={options.some(({ value }) => value === address) ? address : ''}
        options={[{ value: '', text: strings.chooseVersion }, ...options]}
        onChange={onChoose}
      />
      {groupKey === '' && title !== '' && <p>{strings.chosen(title)}</p>}
      {groupKey !== '' && versions.kind === 'loaded' && options.length === 0 && <p>{strings.noVersions}</p>}
      {versions.kind === 'failed' && <FailureMessage failure={versions.failure} onRetry={versions.retry} />}
    </fieldset>
  );
}
