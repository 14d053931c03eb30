import { DefaultButton } from '@fluentui/react/lib/Button';
import * as React from 'react';
import { interestStrings } from '../../../loc/interests/strings';
import { useStrings } from '../../language/useStrings';
import type { DeclarationsProps } from '../declarations/Declarations';
import { useInterestsStyles } from '../Interests.styles';
import { HandInForm } from './HandInForm';

export type HandInProps = Pick<DeclarationsProps, 'read' | 'state'>;

/** Key under which the form is open. */
export const handingIn = '+';

/** The way to a new declaration. */
export function HandIn(props: HandInProps): JSX.Element {
  const { handIn: strings } = useStrings(interestStrings);
  const styles = useInterestsStyles();
  const { state, read } = props;
  const isOpen = state.opened === handingIn;
  if (read.demanding.length === 0) return <p className={styles.text}>{strings.noGroups}</p>;
  return (
    <>
      <div className={styles.actions}>
        <DefaultButton text={strings.open} aria-expanded={isOpen} onClick={() => state.open(isOpen ? '' : handingIn)} />
      </div>
      {isOpen && <HandInForm {...props} />}
    </>
  );
}
