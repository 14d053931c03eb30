import * as React from 'react';
import { facetNames } from '../../../domain/register/registerFacets';
import { registerStrings } from '../../../loc/register/strings';
import { useStrings } from '../../language/useStrings';
import type { RegisterState } from '../useRegister';
import { useRegisterWords } from '../useRegisterWords';
import { useFacetsStyles } from './Facets.styles';

/** What the register is narrowed to, each with the way out of it. */
export function ChosenValues({ register }: { readonly register: RegisterState }): JSX.Element | null {
  const strings = useStrings(registerStrings).facets;
  const styles = useFacetsStyles();
  const words = useRegisterWords(register.all);
  const { choice, choose, clearFacets } = register;
  const chosen = facetNames.flatMap((name) => choice[name].map((value) => ({ name, value, text: words.value(name, value) })));
  if (chosen.length === 0) return null;
  return (
    <ul className={styles.row}>
      {chosen.map(({ name, value, text }) => (
        <li key={`${name} ${value}`}>
          <button
            type="button"
            className={styles.chosen}
            aria-label={strings.remove(strings.names[name], text)}
            onClick={() => choose(name, choice[name].filter((one) => one !== value))}
          >
            {text}
            <span aria-hidden="true">✕</span>
          </button>
        </li>
      ))}
      <li>
        <button type="button" className={styles.clear} onClick={clearFacets}>
          {strings.clear}
        </button>
      </li>
    </ul>
  );
}
