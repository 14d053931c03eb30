import { DefaultButton } from '@fluentui/react/lib/Button';
import * as React from 'react';
import { facetNames } from '../../domain/register/registerFacets';
import { registerStrings } from '../../loc/register/strings';
import { useStrings } from '../language/useStrings';
import { useRegisterStyles } from './Register.styles';
import type { RegisterState } from './useRegister';

/** What to do when nothing is found. */
export function NothingFound({ register }: { readonly register: RegisterState }): JSX.Element {
  const strings = useStrings(registerStrings).nothing;
  const styles = useRegisterStyles();
  const { address, choice, texts, change, clearFacets } = register;
  return (
    <section>
      <h3 className={styles.heading}>{strings.heading}</h3>
      <p className={styles.text}>{texts.isReading ? strings.reading : strings.why}</p>
      <div className={styles.ways}>
        {address.sok.trim() !== '' && <DefaultButton text={strings.clearSearch} onClick={() => change({ sok: '' })} />}
        {facetNames.some((name) => choice[name].length > 0) && <DefaultButton text={strings.clearFacets} onClick={clearFacets} />}
      </div>
    </section>
  );
}
