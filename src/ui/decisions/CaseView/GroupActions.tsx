import { css } from '@fluentui/react/lib/Utilities';
import * as React from 'react';
import type { CaseView } from '../../../application/approval/readCase';
import { caseStrings } from '../../../loc/case/strings';
import { pageAddress } from '../../address/pageAddress';
import { usePages } from '../../address/usePages';
import type { OnWritten } from '../../caseActions/useGroupWrite';
import { WaitActions } from '../../caseActions/WaitActions';
import { useStrings } from '../../language/useStrings';
import { RecallSection } from '../../mandateEditor/case/RecallSection';
import { useDecisionsStyles } from '../Decisions.styles';
import { useCaseStyles } from './Case.styles';

export interface GroupActionsProps {
  readonly view: CaseView;
  readonly onWritten: OnWritten;
  /** Says what was done, and reads the case again. */
  readonly onChanged: (message: string) => void;
}

/** What those who write for the group can do in its case; nothing for others. */
export function GroupActions({ view, onWritten, onChanged }: GroupActionsProps): JSX.Element | null {
  const strings = useStrings(caseStrings).group;
  const shared = useDecisionsStyles();
  const styles = useCaseStyles();
  const { editorPage } = usePages();
  if (!view.mayWrite || !view.round) return null;
  const editor = pageAddress(editorPage, { grupp: view.groupKey });
  return (
    <section className={styles.group}>
      <h3 className={styles.heading}>{strings.heading}</h3>
      {view.state.ongoing && <RecallSection caseView={view} onRecalled={() => onChanged(strings.recalled)} />}
      {view.state.ongoing && <WaitActions caseView={view} onWritten={onWritten} />}
      {editor !== '' && (
        <p className={styles.standing}>
          <a className={css(shared.link, shared.way)} href={editor}>
            {strings.revise}
          </a>
        </p>
      )}
    </section>
  );
}
