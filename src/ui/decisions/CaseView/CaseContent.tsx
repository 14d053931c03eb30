import * as React from 'react';
import { isSoundText } from '../../../application/approval/isSoundText';
import type { CaseView } from '../../../application/approval/readCase';
import type { LedgerCase } from '../../../application/approval/readLedgerCase';
import { reviewProposal } from '../../../domain/template/reviewProposal';
import { decisionsStrings } from '../../../loc/decisions/strings';
import { useStrings } from '../../language/useStrings';
import { absoluteAddress } from '../../address/absoluteAddress';
import { currentAddress } from '../../address/currentAddress';
import { TellNext } from '../../notification/TellNext';
import { PublishedCase } from '../PublishedCase/PublishedCase';
import { RepairForm } from '../PublishedCase/RepairForm';
import { VerifyPanel } from '../../verification/VerifyPanel';
import { TrailView } from '../Trail/TrailView';
import { SupplementForm } from '../SupplementForm/SupplementForm';
import { useCaseStyles } from './Case.styles';
import { CaseHead } from './CaseHead';
import { CaseAction } from './CaseAction';
import { CaseNotes } from './CaseNotes/CaseNotes';
import { CaseText } from './CaseText/CaseText';
import { ConsultationTable } from './ConsultationTable/ConsultationTable';
import { GroupActions } from './GroupActions';
import { ReturnAnswer } from './ReturnAnswer';
import { useSurroundings } from './useSurroundings';
import { WithdrawPanel } from '../WithdrawPanel/WithdrawPanel';

export interface CaseContentProps {
  readonly view: CaseView;
  readonly login: string;
  readonly onWritten: (ledgerCase: LedgerCase) => Promise<void>;
  readonly onReload: () => void;
}

/** The text as frozen, what has happened beside it, and the one thing to do in view. */
export function CaseContent({ view, login, onWritten, onReload }: CaseContentProps): JSX.Element {
  const strings = useStrings(decisionsStrings);
  const styles = useCaseStyles();
  const [done, setDone] = React.useState('');
  const { snapshot, trail, groupKey } = view;
  const surroundings = useSurroundings(view);
  const makers = surroundings.read?.makers ?? [];
  const unmanned = makers.filter(({ members }) => members?.length === 0).map(({ body }) => body);
  const nameOf = (key: string): string => view.names.get(key) ?? key;
  const sound = snapshot !== null && isSoundText(snapshot);
  // What a body only sent back is never published: it needs no diary number.
  const approvedBy = view.supplementsFor.filter((body) =>
    view.round?.decisions.some((decision) => decision.body === body && decision.record.outcome === 'approve')
  );
  const written = async (ledgerCase: LedgerCase, message: string): Promise<void> => {
    await onWritten(ledgerCase);
    setDone(message);
  };
  const changed = (message: string): void => {
    setDone(message);
    onReload();
  };
  const { inForce, ongoing } = view.state;
  const { repair } = view;
  const reviewYears = surroundings.read?.template?.rules.reviewIntervalYears ?? null;
  return (
    <>
      <CaseHead view={view} sound={sound} nameOf={nameOf} done={done} />
      <ReturnAnswer view={view} nameOf={nameOf} />
      {view.round && <ConsultationTable round={view.round} nameOf={nameOf} />}
      <div className={styles.columns}>
        <div>
          <CaseText view={view} draft={surroundings.read?.draft ?? null} />
          <PublishedCase view={view} onReload={onReload} />
        </div>
        <div>
          <aside aria-label={strings.trail.heading}>
            <h3 className={styles.heading}>{strings.trail.heading}</h3>
            <TrailView
              trail={trail}
              ongoing={view.state.ongoing}
              meetings={view.meetings}
              unmanned={unmanned}
              groupName={nameOf(groupKey)}
              nameOf={nameOf}
            />
            {approvedBy.map((body) => (
              <SupplementForm key={body} view={view} body={body} nameOf={nameOf} onWritten={written} onReload={onReload} />
            ))}
            <VerifyPanel mandateKey={view.mandateKey} />
          </aside>
          <GroupActions view={view} onWritten={written} onChanged={changed} />
          {inForce && view.withdrawsFor.length > 0 && (
            <WithdrawPanel
              // Each text in force is a withdrawal of its own.
              key={inForce.snapshotKey}
              view={view}
              inForce={inForce}
              nameOf={nameOf}
              onWritten={written}
              onReload={onReload}
            />
          )}
          {/* What is read later comes after the rest, so that nothing to press moves. */}
          {view.round && (
            <TellNext
              cases={[{ round: view.round, groupName: nameOf(groupKey), address: currentAddress().href }]}
              nameOf={nameOf}
              meetings={view.meetings}
              makers={makers}
              listAddress={absoluteAddress(window.location.pathname, {})}
            />
          )}
          <CaseNotes view={view} surroundings={surroundings} nameOf={nameOf} />
        </div>
      </div>
      {repair && (
        <RepairForm
          key={`${repair.kind} ${repair.round.snapshotKey}`}
          mandateKey={view.mandateKey}
          repair={repair}
          reviewDate={reviewProposal(repair.round.establishment?.meetingDate ?? '', reviewYears)}
          mayRepair={view.publishes}
          isAlone={ongoing === null}
          onWritten={written}
        />
      )}
      {(!repair || ongoing !== null) && (
        <CaseAction
          // What is chosen belongs to a text.
          key={view.round?.snapshotKey}
          view={view}
          login={login}
          sound={sound}
          makers={makers}
          reviewYears={reviewYears}
          nameOf={nameOf}
          onWritten={written}
          onReload={onReload}
        />
      )}
    </>
  );
}
