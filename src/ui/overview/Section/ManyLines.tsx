import * as React from 'react';
import { overviewStrings } from '../../../loc/overview/strings';
import { useStrings } from '../../language/useStrings';
import { useOverviewStyles } from '../Overview.styles';

/** Lines told at once; the rest are a click away, so that what stands below them is not pushed out of sight. */
const mostTold = 12;

/** Many short lines, each a `<li>`. */
export function ManyLines({ lines }: { readonly lines: readonly JSX.Element[] }): JSX.Element {
  const { todo: strings } = useStrings(overviewStrings);
  const styles = useOverviewStyles();
  const rest = lines.slice(mostTold);
  return (
    <>
      <ul className={styles.manyLines}>{lines.slice(0, mostTold)}</ul>
      {rest.length > 0 && (
        <details className={styles.fold}>
          <summary>{strings.more(rest.length)}</summary>
          <ul className={styles.manyLines}>{rest}</ul>
        </details>
      )}
    </>
  );
}
