import * as React from 'react';
import type { ShareKind } from '../../domain/fairness/fairness';
import { fairnessMeasures } from '../../domain/fairness/fairness';
import type { IsoDate } from '../../domain/mandate/answer';
import { healthcareRegions } from '../../domain/roster/healthcareRegions';
import { fairnessStrings } from '../../loc/fairness/strings';
import { SelectField } from '../components/SelectField/SelectField';
import { useStrings } from '../language/useStrings';
import { useFairnessPanelStyles } from './FairnessPanel.styles';
import type { FairnessState } from './useFairness';
import { yearOf, yearsBack } from './useFairnessBasis';

export interface FairnessChoicesProps extends Pick<FairnessState, 'choice' | 'choose'> {
  readonly today: IsoDate;
}

/** Which years, which groups, what is measured and against which shares. */
export function FairnessChoices({ choice, choose, today }: FairnessChoicesProps): JSX.Element {
  const strings = useStrings(fairnessStrings);
  const styles = useFairnessPanelStyles();
  const years = Array.from({ length: yearsBack + 1 }, (_, index) => String(yearOf(today) - yearsBack + index)).map((value) => ({ value, text: value }));
  const shareKinds: readonly ShareKind[] = ['equal', 'perCapita'];
  return (
    <div className={styles.choices}>
      <SelectField label={strings.from} value={String(choice.from)} options={years} onChange={(from) => choose({ from: Number(from) })} />
      <SelectField label={strings.to} value={String(choice.to)} options={years} onChange={(to) => choose({ to: Number(to) })} />
      <SelectField
        label={strings.shareKind}
        value={choice.shareKind}
        options={shareKinds.map((value) => ({ value, text: strings.shareKinds[value] }))}
        onChange={(shareKind) => choose({ shareKind })}
      />
      <SelectField
        label={strings.measure}
        value={choice.measure}
        options={[{ value: 'all', text: strings.all }, ...fairnessMeasures.map((value) => ({ value, text: strings.measures[value] }))]}
        onChange={(measure) => choose({ measure })}
      />
      <SelectField
        label={strings.area}
        value={choice.healthcareRegion}
        options={[{ value: '', text: strings.country }, ...healthcareRegions.map(({ key, name }) => ({ value: key, text: name }))]}
        onChange={(healthcareRegion) => choose({ healthcareRegion })}
      />
    </div>
  );
}
