import * as React from 'react';
import type { RelationChoice } from '../../../application/configuration/bindingFor';
import type { ChainsView } from '../../../application/configuration/readChains';
import type { BodyRelation } from '../../../domain/approval/record';
import { chainsStrings } from '../../../loc/chains/strings';
import { SelectField } from '../../components/SelectField/SelectField';
import { useStrings } from '../../language/useStrings';
import { BodyChoice } from '../editor/BodyChoice';

export interface RelationFieldProps {
  readonly view: ChainsView;
  readonly relation: BodyRelation;
  readonly choice: RelationChoice;
  readonly onChange: (choice: RelationChoice) => void;
}

/** Where the bodies of a relation come from, for all groups at once. */
export function RelationField({ view, relation, choice, onChange }: RelationFieldProps): JSX.Element {
  const strings = useStrings(chainsStrings);
  const label = strings.groups.relationFrom(strings.steps.relations[relation]);
  return (
    <div>
      <SelectField<RelationChoice['from']>
        label={label}
        value={choice.from}
        options={[
          { value: 'asNow', text: strings.groups.asNow },
          { value: 'mandators', text: strings.groups.mandators },
          { value: 'chosen', text: strings.groups.chosen }
        ]}
        onChange={(from) => onChange(from === 'chosen' ? { from, bodies: [] } : { from })}
      />
      {choice.from === 'chosen' && (
        <BodyChoice label={strings.groups.chosen} view={view} bodies={choice.bodies} onChange={(bodies) => onChange({ from: 'chosen', bodies })} />
      )}
    </div>
  );
}
