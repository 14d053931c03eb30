import * as React from 'react';
import type { ChainsView } from '../../../application/configuration/readChains';
import { bindingProblems } from '../../../domain/approval/bindingProblems';
import type { ChainRecord } from '../../../domain/approval/record';
import { chainsStrings } from '../../../loc/chains/strings';
import { SelectField } from '../../components/SelectField/SelectField';
import { useStrings } from '../../language/useStrings';
import { useChainsStyles } from '../Chains.styles';
import { GroupPreview } from './GroupPreview';

export interface ChainPreviewProps {
  readonly view: ChainsView;
  readonly chain: ChainRecord;
  /** Keys of the groups that use the chain. */
  readonly groups: readonly string[];
}

/** Value of the choice that shows all. */
const all = '@alla';

/** Who would be asked in each step, for one group or for all that use the chain. */
export function ChainPreview({ view, chain, groups }: ChainPreviewProps): JSX.Element {
  const strings = useStrings(chainsStrings).preview;
  const styles = useChainsStyles();
  const [chosen, setChosen] = React.useState(groups[0] ?? '');
  const shown = chosen === all ? groups : [chosen].filter((key) => key !== '');
  const others = view.groups.filter(({ key }) => !groups.includes(key));
  const nameOf = (key: string): string => view.names.get(key) ?? key;
  const recorded = new Set(view.facts.recorders.map(({ body }) => body));
  const hindered = groups.filter(
    (key) => !shown.includes(key) && bindingProblems(chain, view.bindings.get(key) ?? { relations: {} }, recorded).length > 0
  );
  return (
    <section aria-label={strings.heading}>
      <h4 className={styles.heading}>{strings.heading}</h4>
      <div className={styles.form}>
        <SelectField
          label={strings.group}
          value={chosen}
          options={[
            ...(groups.length > 1 ? [{ value: all, text: strings.all(groups.length) }] : []),
            ...(chosen === '' ? [{ value: '', text: '–' }] : []),
            ...groups.map((key) => ({ value: key, text: nameOf(key) })),
            ...others.map(({ key, name }) => ({ value: key, text: name }))
          ]}
          onChange={setChosen}
        />
      </div>
      {shown.length === 0 && <p className={styles.text}>{strings.nobody}</p>}
      {shown.map((key) => (
        <div key={key}>
          {chosen === all && <h5 className={styles.subheading}>{nameOf(key)}</h5>}
          <GroupPreview view={view} chain={chain} relations={view.bindings.get(key)?.relations ?? {}} />
        </div>
      ))}
      {hindered.length > 0 && <p className={styles.notice}>{strings.hindered(hindered.map(nameOf).join(', '))}</p>}
      {shown.length > 0 && <p className={styles.quiet}>{strings.ifToday}</p>}
    </section>
  );
}
