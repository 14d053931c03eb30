import { DefaultButton } from '@fluentui/react/lib/Button';
import * as React from 'react';
import type { MeasuredBurden } from '../../../domain/fairness/fairness';
import { fairnessStrings } from '../../../loc/fairness/strings';
import { useStrings } from '../../language/useStrings';
import { FairnessHeading } from '../FairnessHeading';
import { useFairnessPanelStyles } from '../FairnessPanel.styles';
import { BurdenChart } from './BurdenChart';
import { BurdenTable } from './BurdenTable';
import { useBurdenRows } from './useBurdenRows';

export interface BurdensProps {
  readonly title: string;
  readonly burden: MeasuredBurden;
  /** What a party is called. */
  readonly nameOf: (party: string) => string;
  /** What the parties are, e.g. *Region*. */
  readonly partyHeading: string;
}

/** One measure, as bars with the numbers written, or as a table. */
export function Burdens({ title, burden, nameOf, partyHeading }: BurdensProps): JSX.Element {
  const strings = useStrings(fairnessStrings);
  const styles = useFairnessPanelStyles();
  const [asTable, setAsTable] = React.useState(false);
  const { rows, total } = useBurdenRows(burden, nameOf);
  return (
    <section>
      <FairnessHeading below={1}>{title}</FairnessHeading>
      {burden.total === 0 ? (
        <p className={styles.text}>{strings.none}</p>
      ) : (
        <>
          {asTable ? <BurdenTable title={title} rows={rows} total={total} partyHeading={partyHeading} /> : <BurdenChart title={title} rows={rows} />}
          <DefaultButton
            text={asTable ? strings.asChart : strings.asTable}
            ariaLabel={`${asTable ? strings.asChart : strings.asTable}: ${title}`}
            onClick={() => setAsTable(!asTable)}
          />
        </>
      )}
    </section>
  );
}
