import * as React from 'react';
import { sharedStrings } from '../../../loc/shared/strings';
import { useStrings } from '../../language/useStrings';
import { useSkeletonStyles } from './Skeleton.styles';

export interface SkeletonProps {
  /** Width of each line in per cent: give the shape of what will stand here. */
  readonly lines: readonly number[];
}

/** Lines shaped like the content to come; readers of the screen hear one word. */
export function Skeleton({ lines }: SkeletonProps): JSX.Element {
  const strings = useStrings(sharedStrings);
  const styles = useSkeletonStyles();
  return (
    <div role="status" aria-label={strings.loading}>
      {lines.map((width, index) => (
        <div key={index} className={styles.line} style={{ width: `${width}%` }} />
      ))}
    </div>
  );
}
