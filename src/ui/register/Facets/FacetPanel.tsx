import * as React from 'react';
import { countValues } from '../../../domain/register/narrowEntries';
import type { FacetName } from '../../../domain/register/registerFacets';
import { swedishOrder } from '../../../domain/roster/swedishOrder';
import { registerStrings } from '../../../loc/register/strings';
import { FailureMessage } from '../../components/FailureMessage/FailureMessage';
import { useStrings } from '../../language/useStrings';
import type { RegisterState } from '../useRegister';
import { useRegisterWords } from '../useRegisterWords';
import { useFacetsStyles } from './Facets.styles';

export interface FacetPanelProps {
  readonly id: string;
  readonly name: FacetName;
  readonly register: RegisterState;
}

/** Values shown before somebody asks for all. */
const atFirst = 30;

/** The values of one, each with the number of groups it would give; those chosen stay although they would give none. */
export function FacetPanel({ id, name, register }: FacetPanelProps): JSX.Element {
  const strings = useStrings(registerStrings).facets;
  const styles = useFacetsStyles();
  const words = useRegisterWords(register.all);
  const [showsAll, setShowsAll] = React.useState(false);
  const { found, choice, regions, knownRegions } = register;
  const chosen = choice[name];
  const counts = React.useMemo(() => countValues(found, name, choice, knownRegions), [found, name, choice, knownRegions]);
  const values = [...new Set([...counts.keys(), ...chosen])]
    .map((value) => ({ value, text: words.value(name, value), count: counts.get(value) ?? 0 }))
    .sort((one, other) => swedishOrder(one.text, other.text));
  const seen = showsAll ? values : values.filter(({ value }, place) => place < atFirst || chosen.includes(value));
  const toggle = (value: string): void => register.choose(name, chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value]);
  return (
    <div id={id} className={styles.panel} role="group" aria-label={strings.names[name]}>
      {name === 'region' && regions.kind === 'failed' ? (
        <FailureMessage failure={regions.failure} onRetry={regions.retry} />
      ) : name === 'region' && regions.kind === 'loading' ? (
        <p role="status" className={styles.quiet}>{strings.readingRegions}</p>
      ) : values.length === 0 ? (
        <p className={styles.quiet}>{strings.noValues}</p>
      ) : (
        <ul className={styles.values}>
          {seen.map(({ value, text, count }) => (
            <li key={value}>
              <button type="button" className={styles.value} aria-pressed={chosen.includes(value)} onClick={() => toggle(value)}>
                {text}
                <span className={styles.number}>{words.number(count)}</span>
              </button>
            </li>
          ))}
          {seen.length < values.length && (
            <li>
              <button type="button" className={styles.clear} onClick={() => setShowsAll(true)}>
                {strings.more(values.length - seen.length)}
              </button>
            </li>
          )}
        </ul>
      )}
    </div>
  );
}
