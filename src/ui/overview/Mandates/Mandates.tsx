import * as React from 'react';
import type { PublicState, WorkingState } from '../../../domain/approval/caseState';
import { isInForce } from '../../../domain/overview/isInForce';
import type { Overview } from '../../../domain/overview/overview';
import { mandateStateStrings } from '../../../loc/mandateStates/strings';
import { overviewPartStrings } from '../../../loc/overviewParts/strings';
import { useLanguage } from '../../language/useLanguage';
import { upperFirst } from '../../language/upperFirst';
import { useStrings } from '../../language/useStrings';
import type { Bar } from '../Bars/Bars';
import { Bars } from '../Bars/Bars';
import type { GroupChoice } from '../GroupTable/groupChoices';
import { useOverviewStyles } from '../Overview.styles';
import { ChartOrTable } from '../Section/ChartOrTable';
import { Section } from '../Section/Section';
import { overviewTables } from '../overviewTables';

export interface MandatesProps {
  readonly overview: Overview;
  /** Shows the groups that a bar counts. */
  readonly onFollow: (choice: GroupChoice) => void;
}

const choices: Readonly<Partial<Record<PublicState, GroupChoice>>> = { inForce: 'ikraft', pastReview: 'sesover', none: 'saknas' };

const publicStates: readonly PublicState[] = ['inForce', 'pastReview', 'withdrawn', 'none'];

const workingStates: readonly WorkingState[] = ['draft', 'consultation', 'endorsing', 'awaitingEstablishment', 'established', 'sentBack', 'recalled'];

/** How many groups have a mandate in which state. */
export function Mandates({ overview, onFollow }: MandatesProps): JSX.Element {
  const { mandates: strings } = useStrings(overviewPartStrings);
  const words = useStrings(mandateStateStrings);
  const language = useLanguage();
  const styles = useOverviewStyles();
  const { groups, scope, isParticipant } = overview;
  const most = Math.max(1, groups.length);
  const ofPublic = publicStates.map((state): Bar => {
    const choice = choices[state];
    const count = groups.filter(({ mandate }) => mandate.publicState === state).length;
    return { key: state, label: upperFirst(words.publicStates[state]), count, ...(choice && count > 0 ? { onFollow: () => onFollow(choice) } : {}) };
  });
  const ofWorking = workingStates
    .map((state): Bar => ({ key: state, label: upperFirst(words.workingStates[state]), count: groups.filter(({ mandate }) => mandate.workingState === state).length }))
    .filter(({ count }) => count > 0);
  return (
    <Section heading={strings.heading} sentence={strings.sentence(groups.filter(isInForce).length, groups.length)}>
      <ChartOrTable about={scope.name} what={strings.heading} table={overviewTables(overview, language).mandates}>
        <h4 className={styles.partHeading}>{strings.inForceNow}</h4>
        <Bars title={strings.inForceNow} bars={ofPublic} most={most} />
        {isParticipant && ofWorking.length > 0 && (
          <>
            <h4 className={styles.partHeading}>{strings.ongoing}</h4>
            <Bars title={strings.ongoing} bars={ofWorking} most={most} />
          </>
        )}
      </ChartOrTable>
    </Section>
  );
}
