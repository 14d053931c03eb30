import { ActionButton } from '@fluentui/react/lib/Button';
import * as React from 'react';
import type { ChainsView } from '../../../application/configuration/readChains';
import { bodyRelations } from '../../../domain/approval/bodyRelations';
import { chainsStrings } from '../../../loc/chains/strings';
import { SelectField } from '../../components/SelectField/SelectField';
import { useStrings } from '../../language/useStrings';
import { useFormStyles } from '../../templates/forms/forms.styles';
import { TickBox } from '../../templates/forms/TickBox';
import { useChainWords } from '../useChainWords';

export interface BodyChoiceProps {
  readonly label: string;
  readonly view: ChainsView;
  /** Keys of bodies, and relations as `@mandator`. */
  readonly bodies: readonly string[];
  /** True to offer relations as well as bodies. */
  readonly withRelations?: boolean;
  readonly onChange: (bodies: readonly string[]) => void;
}

/** Which bodies: by their relation to the group, or by name. */
export function BodyChoice({ label, view, bodies, withRelations = false, onChange }: BodyChoiceProps): JSX.Element {
  const strings = useStrings(chainsStrings).steps;
  const styles = useFormStyles();
  const words = useChainWords(view.names);
  const named = bodies.filter((body) => !body.startsWith('@'));
  const without = (body: string): readonly string[] => bodies.filter((other) => other !== body);
  const offered = view.groups.filter(({ key }) => !bodies.includes(key));
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{label}</legend>
      {withRelations &&
        bodyRelations.map((relation) => {
          const key = `@${relation}`;
          return (
            <TickBox
              key={relation}
              label={strings.relations[relation]}
              checked={bodies.includes(key)}
              onChange={(isChosen) => onChange(isChosen ? [...bodies, key] : without(key))}
            />
          );
        })}
      {named.map((body) => (
        <div key={body} className={styles.tools}>
          <span className={styles.tick}>{words.nameOf(body)}</span>
          <ActionButton text={strings.remove} ariaLabel={strings.removeBody(words.nameOf(body))} onClick={() => onChange(without(body))} />
        </div>
      ))}
      <SelectField
        label={strings.addBody}
        value=""
        options={[{ value: '', text: strings.chooseBody }, ...offered.map(({ key }) => ({ value: key, text: words.nameOf(key) }))]}
        onChange={(body) => body !== '' && onChange([...bodies, body])}
      />
    </fieldset>
  );
}
