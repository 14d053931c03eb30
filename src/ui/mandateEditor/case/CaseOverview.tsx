import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import { css } from '@fluentui/react/lib/Utilities';
import * as React from 'react';
import { isSoundText } from '../../../application/approval/isSoundText';
import type { CaseView } from '../../../application/approval/readCase';
import type { Group } from '../../../domain/roster/roster';
import { ownCaseStrings } from '../../../loc/ownCase/strings';
import { renewalStrings } from '../../../loc/renewal/strings';
import { absoluteAddress } from '../../address/absoluteAddress';
import { pageAddress } from '../../address/pageAddress';
import { usePages } from '../../address/usePages';
import { WaitActions } from '../../caseActions/WaitActions';
import { DocumentView } from '../../components/DocumentView/DocumentView';
import { useStrings } from '../../language/useStrings';
import { CaseMessage } from '../../notification/CaseMessage';
import { ShareMenu } from '../../output/ShareMenu';
import { useFrozenOutputs } from '../../output/useFrozenOutputs';
import { useEditorStyles } from '../mandateEditor.styles';
import { CaseStanding } from './CaseStanding';
import { NextSteps } from './NextSteps';
import { RecallSection } from './RecallSection';

export interface CaseOverviewProps {
  readonly group: Group;
  readonly caseView: CaseView;
  readonly mayWrite: boolean;
  /** True when the writer has just done something that led here. */
  readonly takesFocus: boolean;
  readonly onChanged: () => void;
  /** @param isRenewal true to go through the text in force section by section */
  readonly onRevise: (isRenewal: boolean) => void;
}

/** A mandate that is handed in or in force: where it stands, what happens next, and the frozen text. */
export function CaseOverview(props: CaseOverviewProps): JSX.Element {
  const { group, caseView, mayWrite, takesFocus } = props;
  const strings = useStrings(ownCaseStrings);
  const renewal = useStrings(renewalStrings);
  const styles = useEditorStyles();
  const { decisionsPage } = usePages();
  const heading = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => {
    if (takesFocus) {
      heading.current?.focus();
    }
  }, [takesFocus]);
  const { state, round, snapshot, mandateKey } = caseView;
  const outputs = useFrozenOutputs(group.name, caseView);
  const isOngoing = state.ongoing !== null;
  const decisions = pageAddress(decisionsPage, { uppdrag: mandateKey });
  const address = absoluteAddress(decisionsPage, { uppdrag: mandateKey });
  return (
    <div className={styles.editor}>
      <header className={styles.header}>
        <div className={styles.headerText}>
          <h2 ref={heading} tabIndex={-1} className={styles.groupName} lang="sv">
            {group.name}
          </h2>
          <CaseStanding caseView={caseView} />
        </div>
        {snapshot && (
          <div className={styles.headerActions}>
            <ShareMenu outputs={outputs} />
          </div>
        )}
      </header>
      {isOngoing && <NextSteps caseView={caseView} groupName={group.name} address={address} />}
      {mayWrite && isOngoing && round && address !== '' && (
        <CaseMessage
          cases={[{ round, groupName: group.name, address }]}
          nameOf={(key) => caseView.names.get(key) ?? key}
          meetings={caseView.meetings}
          listAddress={absoluteAddress(decisionsPage, {})}
        />
      )}
      {isOngoing && decisions !== '' && (
        <p>
          <a className={styles.link} href={decisions}>
            {strings.toDecisions}
          </a>
        </p>
      )}
      {mayWrite && isOngoing && <RecallSection caseView={caseView} onRecalled={props.onChanged} />}
      {mayWrite && isOngoing && <WaitActions caseView={caseView} onWritten={async () => props.onChanged()} />}
      {mayWrite && !isOngoing && (
        <div className={styles.caseAction}>
          <p className={styles.panelText}>{renewal.startExplanation}</p>
          <p className={styles.panelText}>{strings.reviseExplanation}</p>
          <div className={styles.actions}>
            <PrimaryButton text={renewal.start} onClick={() => props.onRevise(true)} />
            <DefaultButton text={strings.revise} onClick={() => props.onRevise(false)} />
          </div>
        </div>
      )}
      <h3 className={css(styles.sectionHeading, styles.frozenHeading)}>{isOngoing ? strings.frozen : strings.inForceText}</h3>
      {isOngoing && <p className={styles.questionHint}>{strings.frozenExplanation}</p>}
      {snapshot && !isSoundText(snapshot) && (
        <p role="alert" className={styles.notice}>
          {strings.notSound}
        </p>
      )}
      {snapshot && (
        <div className={styles.frozen}>
          <DocumentView document={snapshot.snapshot.content.document} headingLevel={3} marksDeviations />
        </div>
      )}
    </div>
  );
}
