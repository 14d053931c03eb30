import * as React from 'react';
import type { DecisionList } from '../../../application/approval/listDecisions';
import type { WaitingCase } from '../../../application/approval/waitingCase';
import { caseListStrings } from '../../../loc/caseList/strings';
import { useAddressParameter } from '../../address/useAddressParameter';
import { useStrings } from '../../language/useStrings';
import { useDecisionsStyles } from '../Decisions.styles';
import { caseFilter, filterCounts, filtered, filterValues } from './caseFilter';
import { CaseFilters } from './CaseFilters';
import { useCaseListStyles } from './CaseList.styles';
import { CaseRow } from './CaseRow';
import type { OpensCases } from './CaseRow';
import { CaseSection } from './CaseSection';
import { meetingGroups } from './meetingGroups';
import { MeetingSection } from './MeetingSection';
import type { MeetingSectionProps } from './MeetingSection';
import { useCaseWords } from './useCaseWords';

export interface CasesProps extends OpensCases, Pick<MeetingSectionProps, 'onOpenMeeting'> {
  readonly decisions: DecisionList;
}

/** What waits for me by body and meeting, what waits for publication, what I have handed in, and the rest folded. */
export function Cases({ decisions, onOpenMeeting, ...opens }: CasesProps): JSX.Element {
  const strings = useStrings(caseListStrings);
  const shared = useDecisionsStyles();
  const styles = useCaseListStyles();
  const words = useCaseWords();
  const [shown, setShown] = useAddressParameter('visa');
  const counts = filterCounts(decisions);
  const filter = counts.some(([known]) => known === caseFilter(shown)) ? caseFilter(shown) : 'all';
  const { bodies, publication, handedIn, others } = filtered(decisions, filter);
  const row = { ...opens, names: decisions.groupNames };
  const nothingForMe = decisions.bodies.length === 0 && decisions.publication.length === 0;
  const nothingAtAll = nothingForMe && decisions.others.length === 0 && decisions.handedIn.length === 0;
  const isFoldOpen = filter === 'others' || others.some((found) => found.mandateKey === opens.returnTo);
  const idle = ({ waitingBodies }: WaitingCase): readonly string[] =>
    waitingBodies.filter(({ key }) => decisions.idleBodies.includes(key)).map(({ name }) => strings.idle(name));
  return (
    <>
      {nothingForMe && (
        <>
          <p className={shared.text}>{nothingAtAll ? strings.nothingAtAll : strings.nothingForMe}</p>
          <p className={shared.quiet}>{nothingAtAll ? strings.nothingAtAllWhy : strings.nothingForMeWhy}</p>
        </>
      )}
      {counts.length > 0 && (
        <CaseFilters counts={counts} chosen={filter} onChoose={(next) => setShown(filterValues[next], 'replace')} />
      )}
      {meetingGroups(bodies).map((group) => (
        <MeetingSection key={group.key} group={group} onOpenMeeting={onOpenMeeting} {...row} />
      ))}
      {publication.length > 0 && (
        <CaseSection heading={strings.publication} count={publication.length}>
          {publication.map((found) => (
            <CaseRow key={found.mandateKey} found={found} words={words.toPublish(found)} {...row} />
          ))}
        </CaseSection>
      )}
      {handedIn.length > 0 && (
        <CaseSection heading={strings.handedIn} count={handedIn.length}>
          {handedIn.map((found) => (
            <CaseRow key={found.mandateKey} found={found} words={words.handedIn(found)} notes={idle(found)} {...row} />
          ))}
        </CaseSection>
      )}
      {others.length > 0 && (
        <details className={styles.others} open={isFoldOpen || undefined}>
          <summary className={styles.fold}>{strings.others(others.length)}</summary>
          <ul className={styles.list}>
            {others.map((found) => (
              <CaseRow key={found.mandateKey} found={found} words={words.elsewhere(found)} notes={idle(found)} {...row} />
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
