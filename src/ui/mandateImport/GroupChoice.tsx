import * as React from 'react';
import type { ReadFile } from '../../application/importing/fileResult';
import type { Group } from '../../domain/roster/roster';
import { importStrings } from '../../loc/import/strings';
import { useStrings } from '../language/useStrings';
import { useSelectFieldStyles } from '../components/SelectField/SelectField.styles';
import { useStableId } from '../components/useStableId';
import type { ImportRow } from './ImportRow';
import { useImportScene } from './useImportScene';

export interface GroupChoiceProps {
  readonly row: ImportRow;
  readonly file: ReadFile;
  readonly label: string;
  readonly isLabelHidden?: boolean;
}

const options = (groups: readonly Group[]): readonly JSX.Element[] =>
  groups.map(({ key, name }) => (
    <option key={key} value={key} lang="sv">
      {name}
    </option>
  ));

/** Whose mandate the file is: the group by name when it is certain, else a choice with the likely ones first. */
export function GroupChoice({ row, file, label, isLabelHidden = false }: GroupChoiceProps): JSX.Element {
  const strings = useStrings(importStrings);
  const styles = useSelectFieldStyles();
  const { work, surroundings } = useImportScene();
  const id = useStableId('group');
  const { group, candidates } = file.match;
  const { writable } = surroundings;
  if (isLabelHidden && group && (group.key === row.groupKey || row.groupKey === '')) {
    return <span lang="sv">{group.name}</span>;
  }
  const isLikely = ({ key }: Group): boolean => candidates.some((candidate) => candidate.key === key);
  const likely = candidates.filter(({ key }) => writable.some((own) => own.key === key));
  const others = writable.filter((own) => !isLikely(own));
  return (
    <>
      {!isLabelHidden && (
        <label htmlFor={id} className={styles.label}>
          {label}
        </label>
      )}
      <select
        id={id}
        aria-label={isLabelHidden ? label : undefined}
        className={styles.select}
        value={row.groupKey}
        disabled={row.keeping.kind === 'saved' || row.keeping.kind === 'saving'}
        onChange={(event) => work.chooseGroup(row, event.target.value)}
      >
        <option value="">{strings.chooseGroup}</option>
        {likely.length > 0 && <optgroup label={strings.likelyGroups}>{options(likely)}</optgroup>}
        {others.length > 0 && <optgroup label={strings.otherGroups}>{options(others)}</optgroup>}
      </select>
    </>
  );
}
