import * as React from 'react';
import { sameAnswers } from '../../../domain/mandate/sameAnswers';
import { ReturnNotice } from '../case/ReturnNotice';
import { absoluteAddress } from '../../address/absoluteAddress';
import { usePages } from '../../address/usePages';
import { inSentence } from '../../language/inSentence';
import { DraftEditor } from '../draft/DraftEditor';
import { later } from '../../loading/later';
import { useStrings } from '../../language/useStrings';
import { turnedDownBy } from '../../../domain/approval/answeredReturn';
import { editorStrings } from '../../../loc/editor/strings';
import { OtherTextsProvider } from '../others/OtherTextsProvider';
import type { Opening } from './openEditor';

const CaseOverview = later(async () => (await import(/* webpackChunkName: 'editor-case' */ '../case/CaseOverview')).CaseOverview, [40, 70, 60, 90, 80]);
const ReadOnlyDraft = later(async () => (await import(/* webpackChunkName: 'editor-case' */ '../draft/ReadOnlyDraft')).ReadOnlyDraft, [40, 70, 60, 90, 80]);
const ExpectedSteps = later(async () => (await import(/* webpackChunkName: 'editor-panels' */ '../../meetings/ExpectedSteps')).ExpectedSteps, [60, 60]);

export interface OpenedEditorProps {
  readonly opening: Extract<Opening, { kind: 'opened' }>;
  /** The case has changed: read it again. */
  readonly onChanged: () => void;
}

/** The case while one is going on, the text in force until somebody revises it, else the draft. */
export function OpenedEditor({ opening, onChanged }: OpenedEditorProps): JSX.Element {
  const strings = useStrings(editorStrings).case;
  const { decisionsPage } = usePages();
  const { mandate, caseView, login, firstBodies } = opening;
  const { state, round, snapshot } = caseView;
  const [isRevising, setRevising] = React.useState(
    () => snapshot === null || !sameAnswers(mandate.draft.answers, snapshot.snapshot.content.answers)
  );
  const [isRenewing, setRenewing] = React.useState(false);
  const [hasActed, setActed] = React.useState(false);
  const act = (): void => {
    setActed(true);
    onChanged();
  };
  const isInForce = state.inForce !== null && state.inForce === round;
  if (state.ongoing || (isInForce && !isRevising)) {
    return (
      <CaseOverview
        group={mandate.group}
        caseView={caseView}
        mayWrite={mandate.mayWrite}
        takesFocus={hasActed}
        onChanged={act}
        onRevise={(isRenewal) => {
          setActed(true);
          setRevising(true);
          setRenewing(isRenewal);
        }}
      />
    );
  }
  if (!mandate.mayWrite) {
    return <ReadOnlyDraft mandate={mandate} />;
  }
  return (
    <OtherTextsProvider mandateKey={mandate.draft.key} template={mandate.template}>
      <DraftEditor
        key={state.foldedTo}
        opened={{ group: mandate.group, template: mandate.template, stored: mandate.stored, login }}
        decidingBody={inSentence(firstBodies, strings.and)}
        answersReturn={round !== null && turnedDownBy(round) !== null}
        expected={<ExpectedSteps caseView={caseView} groupName={mandate.group.name} address={absoluteAddress(decisionsPage, { uppdrag: mandate.draft.key })} />}
        notice={<ReturnNotice caseView={caseView} />}
        renews={isRenewing && snapshot ? snapshot.snapshot.key : ''}
        takesFocus={hasActed}
        onSubmitted={act}
      />
    </OtherTextsProvider>
  );
}
