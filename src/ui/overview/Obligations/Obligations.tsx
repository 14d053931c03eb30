import { DefaultButton } from '@fluentui/react/lib/Button';
import * as React from 'react';
import type { Overview } from '../../../domain/overview/overview';
import type { OverviewFollowup } from '../../../domain/overview/overviewFollowup';
import { overviewPartStrings } from '../../../loc/overviewParts/strings';
import { useAddressParameter } from '../../address/useAddressParameter';
import { SelectField } from '../../components/SelectField/SelectField';
import { useLanguage } from '../../language/useLanguage';
import { useStrings } from '../../language/useStrings';
import { Chips } from '../Chips/Chips';
import { TableFiles } from '../DataTable/TableFiles';
import { useOverviewStyles } from '../Overview.styles';
import { Section } from '../Section/Section';
import { overviewTables } from '../overviewTables';
import { ObligationLine } from './ObligationLine';
import type { ObligationChoice, ObligationOrder } from './sortedObligations';
import { isChosen, obligationChoices, obligationOrders, obligationSets } from './sortedObligations';

export interface ObligationsProps {
  readonly overview: Overview;
  readonly followup: OverviewFollowup;
}

/** How many are shown before somebody asks for more. */
const page = 50;

/** What the groups are obliged to: what is late, next or done, by day, group or receiver, with the sentence of the mandate. */
export function Obligations({ overview, followup }: ObligationsProps): JSX.Element {
  const { obligations: strings } = useStrings(overviewPartStrings);
  const language = useLanguage();
  const styles = useOverviewStyles();
  const [asked, setAsked] = useAddressParameter('ataganden');
  const [order, setOrder] = useAddressParameter('ataganden-efter');
  const [count, setCount] = React.useState(page);
  const by: ObligationOrder = obligationOrders.find((known) => known === order) ?? 'dag';
  const nameOf = new Map(overview.groups.map(({ group }) => [group.key, group.name]));
  const { obligations } = followup;
  const countOf = (one: ObligationChoice): number => obligations.filter(isChosen[one]).length;
  // What is late comes first; where nothing is, what is next.
  const choice: ObligationChoice = obligationChoices.find((known) => known === asked) ?? (countOf('forsenade') > 0 ? 'forsenade' : 'harnast');
  const shown = obligations.filter(isChosen[choice]);
  const texts = { forsenade: strings.late, harnast: strings.due, gjorda: strings.done, alla: strings.all };
  const orders = { dag: strings.byDay, grupp: strings.byGroup, mottagare: strings.byReceiver };
  const named = (groupKey: string): string => nameOf.get(groupKey) ?? groupKey;
  return (
    <Section heading={strings.heading} sentence={strings.sentence(countOf('forsenade'), countOf('harnast'))}>
      <Chips label={strings.show} value={choice} onChange={(next) => setAsked(next, 'replace')} chips={obligationChoices.map((value) => ({ value, text: `${texts[value]} (${countOf(value)})` }))} />
      <div className={styles.narrow}>
        <SelectField label={strings.order} value={by} onChange={(next) => setOrder(next, 'replace')} options={obligationOrders.map((value) => ({ value, text: orders[value] }))} />
      </div>
      <p role="status" className={styles.sectionIntro}>
        {shown.length === 0 ? strings.none : strings.shown(shown.length)}
      </p>
      {obligationSets(shown.slice(0, count), by, named, strings.noReceiver).map(({ heading, obligations: ofSet }) => (
        <React.Fragment key={heading}>
          {heading !== '' && <h4 className={styles.partHeading}>{heading}</h4>}
          <ul className={styles.plainList}>
            {ofSet.map((one) => (
              <ObligationLine key={`${one.groupKey} ${one.obligation.key} ${one.standing.period?.key ?? ''}`} one={one} group={named(one.groupKey)} />
            ))}
          </ul>
        </React.Fragment>
      ))}
      {shown.length > count && <DefaultButton text={strings.more(Math.min(page, shown.length - count))} onClick={() => setCount(count + page)} />}
      <TableFiles about={overview.scope.name} what={strings.heading} table={() => overviewTables(overview, language).obligations(shown)} />
    </Section>
  );
}
