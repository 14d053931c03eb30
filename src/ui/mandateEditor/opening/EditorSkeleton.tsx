import * as React from 'react';
import { Skeleton } from '../../components/Skeleton/Skeleton';

/** The shape of the editor: a name, a line of state, a question and its field. */
export function EditorSkeleton(): JSX.Element {
  return <Skeleton lines={[45, 30, 0, 35, 60, 55, 58, 40]} />;
}
