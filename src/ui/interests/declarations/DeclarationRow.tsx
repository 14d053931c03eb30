import { DefaultButton } from '@fluentui/react/lib/Button';
import * as React from 'react';
import type { StoredDeclaration } from '../../../application/ports/declarations';
import type { DeclarationCase } from '../../../domain/interests/declarationCase';
import { interestStrings } from '../../../loc/interests/strings';
import { useStrings } from '../../language/useStrings';
import { useInterestsStyles } from '../Interests.styles';
import { useInterestWords } from '../useInterestWords';
import type { DeclarationsProps } from './Declarations';
import { DeclarationText } from './DeclarationText';
import { JudgeForm } from './JudgeForm';

export interface DeclarationRowProps extends Pick<DeclarationsProps, 'read' | 'state'> {
  readonly one: DeclarationCase<StoredDeclaration>;
  readonly mayJudge: boolean;
}

/** A declaration: whose, how it stands, and what it says once it is opened. */
export function DeclarationRow(props: DeclarationRowProps): JSX.Element {
  const { one, read, state, mayJudge } = props;
  const { declaration, told, isReplaced } = one;
  const strings = useStrings(interestStrings);
  const styles = useInterestsStyles();
  const words = useInterestWords(read);
  const about = words.about(declaration);
  const isOpen = state.opened === declaration.key;
  const action = !mayJudge ? strings.readOwn : told === null ? strings.read : strings.readAgain;
  const standing = told ? strings.outcome(told.outcome, words.day(told.validUntil)) : isReplaced ? '' : strings.waits;
  return (
    <li className={styles.row}>
      <h4 className={styles.name}>{about}</h4>
      <p className={styles.line}>
        {[strings.line(words.day(declaration.declaredOn), declaration.handedInBy), standing, isReplaced ? strings.replaced : ''].filter(Boolean).join(' ')}
      </p>
      <div className={styles.actions}>
        <DefaultButton
          text={action}
          ariaLabel={strings.readNamed(action, about)}
          aria-expanded={isOpen}
          onClick={() => state.open(isOpen ? '' : declaration.key)}
        />
      </div>
      {isOpen && <DeclarationText declaration={declaration} isJudged={told !== null} />}
      {isOpen && mayJudge && !isReplaced && <JudgeForm {...props} />}
    </li>
  );
}
