import { Link } from '@fluentui/react/lib/Link';
import * as React from 'react';
import type { CaseView } from '../../../../application/approval/readCase';
import type { MandateDocument } from '../../../../domain/mandate/document';
import { caseStrings } from '../../../../loc/case/strings';
import { Comparison } from '../../../comparison/Comparison/Comparison';
import { DocumentView } from '../../../components/DocumentView/DocumentView';
import { useStrings } from '../../../language/useStrings';
import { useCaseTextStyles } from './CaseText.styles';
import { useCaseText } from './useCaseText';

export interface CaseTextProps {
  readonly view: CaseView;
  /** As the draft reads now; null while it is read, or when it may not be. */
  readonly draft: MandateDocument | null;
}

/** Exactly the frozen text, and on demand what differs from the text in force, the last round and the draft. */
export function CaseText({ view, draft }: CaseTextProps): JSX.Element | null {
  const strings = useStrings(caseStrings).text;
  const styles = useCaseTextStyles();
  const text = useCaseText(view, draft);
  if (view.snapshot === null) return null;
  const explanations = {
    frozen: '',
    againstInForce: strings.inForceExplanation,
    againstPrevious: strings.previousExplanation,
    againstDraft: strings.draftExplanation
  };
  const { choice, comparison } = text;
  return (
    <>
      {text.choices.length > 1 && (
        <div className={styles.choices} role="group" aria-label={strings.label}>
          {text.choices.map((other) => (
            <button key={other} type="button" className={styles.choice} aria-pressed={other === choice} onClick={() => text.choose(other)}>
              {strings[other]}
            </button>
          ))}
        </div>
      )}
      {!text.choices.includes('againstInForce') && view.round?.state !== 'published' && <p className={styles.about}>{strings.nothingInForce}</p>}
      {text.draftChanges > 0 && choice !== 'againstDraft' && (
        <p className={styles.moved}>
          {strings.draftMoved(text.draftChanges)} <Link onClick={() => text.choose('againstDraft')}>{strings.showDraft}</Link>
        </p>
      )}
      {explanations[choice] !== '' && <p className={styles.about}>{explanations[choice]}</p>}
      {comparison ? (
        <Comparison comparison={comparison} />
      ) : (
        <DocumentView document={view.snapshot.snapshot.content.document} headingLevel={3} marksDeviations />
      )}
    </>
  );
}
