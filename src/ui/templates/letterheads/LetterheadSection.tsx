import * as React from 'react';
import { healthcareRegions } from '../../../domain/roster/healthcareRegions';
import { letterheadStrings } from '../../../loc/letterheads/strings';
import { useStrings } from '../../language/useStrings';
import { useLoaded } from '../../loading/useLoaded';
import { usePorts } from '../../ports/usePorts';
import { useTemplatesStyles } from '../Templates.styles';
import { LetterheadRow } from './LetterheadRow';

/** The letterheads of the healthcare regions that have templates, for those who may choose them. */
export function LetterheadSection({ regionKeys }: { readonly regionKeys: readonly string[] }): JSX.Element | null {
  const { letterheads } = usePorts();
  const strings = useStrings(letterheadStrings);
  const styles = useTemplatesStyles();
  const wanted = [...new Set(regionKeys)].sort().join(' ');
  const loaded = useLoaded(
    React.useCallback(async () => {
      if (!(await letterheads.mayStore())) {
        return null;
      }
      const regions = healthcareRegions.filter(({ key }) => wanted.split(' ').includes(key));
      return Promise.all(regions.map(async (region) => ({ region, exists: (await letterheads.of(region.key)) !== null })));
    }, [letterheads, wanted])
  );
  // Whoever may not choose one, or cannot be told whether she may, has nothing to do here.
  if (loaded.kind !== 'loaded' || loaded.value === null || loaded.value.length === 0) {
    return null;
  }
  return (
    <>
      <h3 className={styles.heading}>{strings.heading}</h3>
      <p className={styles.text}>{strings.explanation}</p>
      <ul className={styles.list}>
        {loaded.value.map(({ region, exists }) => (
          <LetterheadRow key={region.key} region={region} exists={exists} onStored={loaded.reload} />
        ))}
      </ul>
    </>
  );
}
