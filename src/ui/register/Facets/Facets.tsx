import * as React from 'react';
import type { FacetName } from '../../../domain/register/registerFacets';
import { facetNames } from '../../../domain/register/registerFacets';
import { registerStrings } from '../../../loc/register/strings';
import { useStableId } from '../../components/useStableId';
import { useStrings } from '../../language/useStrings';
import type { RegisterState } from '../useRegister';
import { ChosenValues } from './ChosenValues';
import { FacetPanel } from './FacetPanel';
import { useFacetsStyles } from './Facets.styles';

/** What the register can be narrowed by: one stands open at a time, and what is chosen stands below. */
export function Facets({ register }: { readonly register: RegisterState }): JSX.Element {
  const strings = useStrings(registerStrings).facets;
  const styles = useFacetsStyles();
  const id = useStableId('register-facet');
  const [open, setOpen] = React.useState<FacetName | ''>('');
  const toggle = (name: FacetName): void => {
    setOpen(open === name ? '' : name);
    if (name === 'region') register.askForRegions();
  };
  return (
    <div role="group" aria-label={strings.label}>
      <ul className={styles.row}>
        {facetNames.map((name) => (
          <li key={name}>
            <button
              type="button"
              className={styles.open}
              aria-expanded={open === name}
              aria-controls={open === name ? id : undefined}
              onClick={() => toggle(name)}
            >
              {strings.open(strings.names[name], register.choice[name].length)}
              <span aria-hidden="true" className={styles.arrow}>
                {open === name ? '▲' : '▼'}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {open !== '' && <FacetPanel key={open} id={id} name={open} register={register} />}
      <ChosenValues register={register} />
    </div>
  );
}
