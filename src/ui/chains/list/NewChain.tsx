import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import * as React from 'react';
import type { ChainsView } from '../../../application/configuration/readChains';
import type { ChainRecord } from '../../../domain/approval/record';
import { stepOfKind } from '../../../domain/approval/stepOfKind';
import { keyFrom } from '../../../domain/template/editing/keyFrom';
import { chainsStrings } from '../../../loc/chains/strings';
import { sharedStrings } from '../../../loc/shared/strings';
import { SelectField } from '../../components/SelectField/SelectField';
import { useStrings } from '../../language/useStrings';
import { TextInput } from '../../mandateEditor/fields/TextInput';
import { useChainsStyles } from '../Chains.styles';

export interface NewChainProps {
  readonly view: ChainsView;
  readonly onBegin: (chain: ChainRecord) => void;
  readonly onCancel: () => void;
}

/** What must be said of a chain before it is written: its name and what it begins as. */
export function NewChain({ view, onBegin, onCancel }: NewChainProps): JSX.Element {
  const strings = useStrings(chainsStrings);
  const shared = useStrings(sharedStrings);
  const styles = useChainsStyles();
  const [name, setName] = React.useState('');
  const [from, setFrom] = React.useState('');
  const [isMissing, setMissing] = React.useState(false);
  const copied = view.chains.flatMap(({ key, versions: [newest] }) => (newest ? [{ key, chain: newest.chain }] : []));
  const begin = (event: React.FormEvent): void => {
    event.preventDefault();
    if (name.trim() === '') {
      setMissing(true);
      return;
    }
    const source = copied.find(({ key }) => key === from)?.chain;
    const steps = source?.steps ?? [stepOfKind('establish', [])];
    const chainKey = keyFrom(name, view.chains.map(({ key }) => key));
    onBegin({ type: 'chain', chainKey, name: name.trim(), steps, confirmed: false, ...(source?.independent && { independent: true }) });
  };
  const missing = isMissing && name.trim() === '' ? strings.create.missing : '';
  return (
    <form className={styles.form} onSubmit={begin} noValidate>
      <h3 className={styles.heading}>{strings.list.create}</h3>
      <TextInput label={strings.create.name} hint={strings.create.hint} error={missing} value={name} onChange={setName} />
      <SelectField
        label={strings.create.from}
        value={from}
        options={[
          { value: '', text: strings.create.empty },
          ...copied.map(({ key, chain }) => ({ value: key, text: strings.create.copyOf(chain.name) }))
        ]}
        onChange={setFrom}
      />
      <div className={styles.actions}>
        <PrimaryButton type="submit" text={strings.create.begin} />
        <DefaultButton text={shared.cancel} onClick={onCancel} />
      </div>
    </form>
  );
}
