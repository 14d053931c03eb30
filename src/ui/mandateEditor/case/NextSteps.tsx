import * as React from 'react';
import type { CaseView } from '../../../application/approval/readCase';
import type { ResolvedStep } from '../../../domain/approval/caseState';
import { remainingSteps } from '../../../domain/approval/remainingSteps';
import { ownCaseStrings } from '../../../loc/ownCase/strings';
import { useStrings } from '../../language/useStrings';
import { ExpectedSteps } from '../../meetings/ExpectedSteps';
import { useEditorStyles } from '../mandateEditor.styles';
import { inSentence } from '../../language/inSentence';

export interface NextStepsProps {
  readonly caseView: CaseView;
  readonly groupName: string;
  /** Absolute address of the case; empty where the page with the cases is not set. */
  readonly address: string;
}

/** The steps that are left, as sentences in their order. */
export function NextSteps({ caseView, groupName, address }: NextStepsProps): JSX.Element | null {
  const strings = useStrings(ownCaseStrings);
  const styles = useEditorStyles();
  const { round, names } = caseView;
  if (!round) {
    return null;
  }
  const sentenceOf = ({ step, bodies }: ResolvedStep): string => {
    const who = inSentence(
      bodies.map((body) => names.get(body) ?? body),
      strings.and
    );
    switch (step.kind) {
      case 'inform':
        return strings.nextInform(who);
      case 'consultation':
        return strings.nextConsultation(who);
      case 'endorse':
        return strings.nextEndorse(who);
      case 'establish':
        return strings.nextEstablish(who);
    }
  };
  const left = remainingSteps(round).map(sentenceOf);
  return (
    <section>
      <h3 className={styles.panelHeading}>{strings.whatNext}</h3>
      <ol className={styles.gaps}>
        {[...left, strings.nextPublish].map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ol>
      {round.currentStep && <ExpectedSteps caseView={caseView} groupName={groupName} address={address} />}
    </section>
  );
}
