import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import * as React from 'react';
import { relationsUsed } from '../../../application/configuration/bindingFor';
import type { ChainsView } from '../../../application/configuration/readChains';
import type { Group } from '../../../domain/roster/roster';
import { chainsStrings } from '../../../loc/chains/strings';
import { sharedStrings } from '../../../loc/shared/strings';
import { FailureMessage } from '../../components/FailureMessage/FailureMessage';
import { SelectField } from '../../components/SelectField/SelectField';
import { useLaterFocus } from '../../components/useLaterFocus';
import { useStrings } from '../../language/useStrings';
import { useFormStyles } from '../../templates/forms/forms.styles';
import { TickBox } from '../../templates/forms/TickBox';
import { useChainsStyles } from '../Chains.styles';
import { GroupPreview } from '../preview/GroupPreview';
import { RelationField } from './RelationField';
import { useBinding } from './useBinding';

export interface BindFormProps {
  readonly view: ChainsView;
  /** The groups to tie. */
  readonly groups: readonly Group[];
  /** @param left keys of those that could not be tied */
  readonly onBound: (count: number, left: readonly string[]) => void;
  readonly onCancel: () => void;
}

/** Ties groups to a chain and their relations to bodies, and shows for each who would be asked. */
export function BindForm(props: BindFormProps): JSX.Element {
  const { view, groups, onCancel } = props;
  const strings = useStrings(chainsStrings);
  const shared = useStrings(sharedStrings);
  const styles = useChainsStyles();
  const forms = useFormStyles();
  const { place } = useLaterFocus((form) => form.querySelector<HTMLElement>('h3'));
  const { chain, setChain, relations, setRelation, bindings, cards, offeredCards, toggleCard, bind, work } = useBinding(props);
  const inForce = view.chains.filter(({ versions }) => versions.length > 0);
  return (
    <div ref={place}>
      <h3 className={styles.heading} tabIndex={-1}>
        {strings.groups.form(groups.length)}
      </h3>
      <p className={styles.text}>{strings.forward}</p>
      <div className={styles.form}>
        <SelectField
          label={strings.groups.chain}
          value={chain?.chainKey ?? ''}
          options={[
            { value: '', text: strings.groups.chooseChain },
            ...inForce.map(({ key, name }) => ({ value: key, text: name }))
          ]}
          onChange={setChain}
        />
        {chain &&
          relationsUsed(chain).map((relation) => (
            <RelationField
              key={relation}
              view={view}
              relation={relation}
              choice={relations[relation] ?? { from: 'asNow' }}
              onChange={(choice) => setRelation(relation, choice)}
            />
          ))}
        {offeredCards.length > 0 && (
          <fieldset className={forms.group}>
            <legend className={forms.legend}>{strings.groups.cardBodies}</legend>
            {offeredCards.map((body) => (
              <TickBox key={body} label={view.names.get(body) ?? body} checked={cards.includes(body)} onChange={() => toggleCard(body)} />
            ))}
          </fieldset>
        )}
      </div>
      {chain && (
        <section aria-label={strings.groups.preview}>
          <h4 className={styles.heading}>{strings.groups.preview}</h4>
          {bindings.map((binding) => (
            <div key={binding.groupKey}>
              <h5 className={styles.subheading}>{view.names.get(binding.groupKey) ?? binding.groupKey}</h5>
              <GroupPreview view={view} chain={chain} relations={binding.relations} />
            </div>
          ))}
        </section>
      )}
      {work.failure !== null && <FailureMessage failure={work.failure} onRetry={bind} />}
      <div className={styles.actions}>
        <PrimaryButton
          text={work.isWorking ? strings.groups.recording : strings.groups.record(groups.length)}
          disabled={work.isWorking || !chain}
          allowDisabledFocus
          onClick={bind}
        />
        <DefaultButton text={shared.cancel} onClick={onCancel} />
      </div>
    </div>
  );
}
