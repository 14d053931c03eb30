import { TextField } from '@fluentui/react/lib/TextField';
import * as React from 'react';
import { regionNamed } from '../../../domain/roster/regionNamed';
import { overviewStrings } from '../../../loc/overview/strings';
import { SelectField } from '../../components/SelectField/SelectField';
import { useStrings } from '../../language/useStrings';
import { Chips } from '../Chips/Chips';
import { useGroupTableStyles } from './GroupTable.styles';
import type { GroupTableState } from './useGroupTable';
import { outsideRegions } from './useGroupTable';

export interface GroupTableControlsProps {
  readonly table: GroupTableState;
  /** Keys of the regions that have places, and an empty one for places outside them; none where all are of one region. */
  readonly regions: readonly string[];
}

export function GroupTableControls({ table, regions }: GroupTableControlsProps): JSX.Element {
  const strings = useStrings(overviewStrings).groups;
  const styles = useGroupTableStyles();
  const texts = { alla: strings.all, vakanta: strings.vacant, slutar: strings.ending, ikraft: strings.inForce, sesover: strings.pastReview, saknas: strings.missing };
  const shown = (['alla', 'vakanta', 'slutar', 'ikraft', 'sesover', 'saknas'] as const).filter((choice) => choice === 'alla' || choice === table.choice || table.counts[choice] > 0);
  const ofRegions = regions.map((key) => ({ value: key || outsideRegions, text: key === '' ? strings.outside : regionNamed(key) }));
  return (
    <>
      <Chips label={strings.show} value={table.choice} onChange={table.choose} chips={shown.map((value) => ({ value, text: strings.chip(texts[value], table.counts[value]) }))} />
      <div className={styles.controls}>
        <TextField className={styles.search} label={strings.filter} type="search" value={table.search} onChange={(_event, text) => table.searchFor(text ?? '')} />
        {regions.length > 1 && <SelectField label={strings.region} value={table.region} onChange={table.showRegion} options={[{ value: '', text: strings.allRegions }, ...ofRegions]} />}
        <SelectField
          className={styles.onlyInList}
          label={strings.order}
          value={table.column}
          onChange={table.sortBy}
          options={[
            { value: 'group', text: strings.group },
            { value: 'ends', text: strings.ends },
            { value: 'mandate', text: strings.mandate }
          ]}
        />
      </div>
    </>
  );
}
