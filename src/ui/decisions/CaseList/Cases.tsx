import * as React from 'react';
import type { DecisionList } from '../../../application/approval/listDecisions';
import { decisionsStrings } from '../../../loc/decisions/strings';
import { useStrings } from '../../language/useStrings';
import { useDecisionsStyles } from '../Decisions.styles';
import { CaseRow } from './CaseRow';
import { useCaseListStyles } from './CaseList.styles';
import { CaseSection } from './CaseSection';
import { useCaseWords } from './useCaseWords';

export interface CasesProps {
  readonly decisions: DecisionList;
  readonly returnTo: string;
  readonly onOpen: (mandateKey: string) => void;
}

/** What waits for me by body, what waits for publication, and the rest folded. */
export function Cases({ decisions, returnTo, onOpen }: CasesProps): JSX.Element {
  const strings = useStrings(decisionsStrings).list;
  const shared = useDecisionsStyles();
  const styles = useCaseListStyles();
  const words = useCaseWords();
  const { bodies, publication, others } = decisions;
  const nothingForMe = bodies.length === 0 && publication.length === 0;
  const focusInFold = others.some((found) => found.mandateKey === returnTo);
  const row = { returnTo, onOpen };
  return (
    <>
      {nothingForMe && (
        <>
          <p className={shared.text}>{others.length > 0 ? strings.nothingForMe : strings.nothingAtAll}</p>
          <p className={shared.quiet}>{others.length > 0 ? strings.nothingForMeWhy : strings.nothingAtAllWhy}</p>
        </>
      )}
      {bodies.map(({ body, cases }) => (
        <CaseSection key={body.key} heading={body.name} count={cases.length}>
          {cases.map((found) => (
            <CaseRow key={found.mandateKey} found={found} words={words.toDecide(found)} {...row} />
          ))}
        </CaseSection>
      ))}
      {publication.length > 0 && (
        <CaseSection heading={strings.publication} count={publication.length}>
          {publication.map((found) => (
            <CaseRow key={found.mandateKey} found={found} words={words.toPublish(found)} {...row} />
          ))}
        </CaseSection>
      )}
      {others.length > 0 && (
        <details className={styles.others} open={focusInFold || undefined}>
          <summary className={styles.fold}>{strings.others(others.length)}</summary>
          <ul className={styles.list}>
            {others.map((found) => (
              <CaseRow key={found.mandateKey} found={found} words={words.elsewhere(found)} {...row} />
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
