import * as React from 'react';
import { isSoundText } from '../../../application/approval/isSoundText';
import type { CaseView } from '../../../application/approval/readCase';
import type { LedgerCase } from '../../../application/approval/readLedgerCase';
import { decisionsStrings } from '../../../loc/decisions/strings';
import { DocumentView } from '../../components/DocumentView/DocumentView';
import { useStrings } from '../../language/useStrings';
import { TrailView } from '../Trail/TrailView';
import { SupplementForm } from '../SupplementForm/SupplementForm';
import { useCaseStyles } from './Case.styles';
import { CaseHead } from './CaseHead';
import { CaseAction } from './CaseAction';

export interface CaseContentProps {
  readonly view: CaseView;
  readonly login: string;
  readonly editorPage: string;
  readonly onWritten: (ledgerCase: LedgerCase) => Promise<void>;
  readonly onReload: () => void;
}

/** The text as frozen, what has happened beside it, and the one thing to do in view. */
export function CaseContent({ view, login, editorPage, onWritten, onReload }: CaseContentProps): JSX.Element {
  const strings = useStrings(decisionsStrings);
  const styles = useCaseStyles();
  const [done, setDone] = React.useState('');
  const { snapshot, trail, groupKey } = view;
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
  return (
    <>
      <CaseHead view={view} sound={sound} nameOf={nameOf} editorPage={editorPage} done={done} />
      <div className={styles.columns}>
        <div>{snapshot && <DocumentView document={snapshot.snapshot.content.document} headingLevel={3} marksDeviations />}</div>
        <aside aria-label={strings.trail.heading}>
          <h3 className={styles.heading}>{strings.trail.heading}</h3>
          <TrailView
            trail={trail}
            ongoing={view.state.ongoing}
            meetings={view.meetings}
            unmanned={[]}
            groupName={nameOf(groupKey)}
            nameOf={nameOf}
          />
          {approvedBy.map((body) => (
            <SupplementForm key={body} view={view} body={body} nameOf={nameOf} onWritten={written} onReload={onReload} />
          ))}
        </aside>
      </div>
      <CaseAction view={view} login={login} sound={sound} nameOf={nameOf} onWritten={written} onReload={onReload} />
    </>
  );
}
