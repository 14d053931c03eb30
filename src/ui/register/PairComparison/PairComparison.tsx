import * as React from 'react';
import { compareDocuments } from '../../../domain/comparison/compareDocuments';
import { registerStrings } from '../../../loc/register/strings';
import { Comparison } from '../../comparison/Comparison/Comparison';
import { FailureMessage } from '../../components/FailureMessage/FailureMessage';
import { Skeleton } from '../../components/Skeleton/Skeleton';
import { useStrings } from '../../language/useStrings';
import { useRegisterStyles } from '../Register.styles';
import { valuesIn } from '../registerAddress';
import { RegisterLink } from '../RegisterLink';
import { useMandateText } from '../useMandateText';
import type { RegisterState } from '../useRegister';

/** Two groups' mandates in force against each other. */
export function PairComparison({ register }: { readonly register: RegisterState }): JSX.Element {
  const { compare, reading } = useStrings(registerStrings);
  const styles = useRegisterStyles();
  const { address, all, change } = register;
  const [one, other] = valuesIn(address.jamfor).map((key) => all.find(({ group, isInForce }) => group.key === key && isInForce));
  const texts = [useMandateText(one), useMandateText(other)];
  const [before, after] = texts.map((text) => (text.kind === 'loaded' ? text.value : null));
  const comparison = React.useMemo(() => (before && after ? compareDocuments(before, after) : null), [before, after]);
  const heading = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => heading.current?.focus(), []);
  return (
    <section>
      <RegisterLink change={change} to={{ jamfor: '' }} className={styles.link}>
        {`← ${reading.back}`}
      </RegisterLink>
      <h3 ref={heading} tabIndex={-1} className={styles.heading}>
        {one && other ? compare.heading(one.group.name, other.group.name) : reading.none}
      </h3>
      {one && other && <p className={styles.text}>{compare.introduction(one.group.name, other.group.name)}</p>}
      {texts.map((text, place) => text.kind === 'failed' && <FailureMessage key={place} failure={text.failure} onRetry={text.retry} />)}
      {texts.some(({ kind }) => kind === 'loading') && <Skeleton lines={[70, 55, 70]} />}
      {comparison && <Comparison comparison={comparison} headingLevel={4} />}
    </section>
  );
}
