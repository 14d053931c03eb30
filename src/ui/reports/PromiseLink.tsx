import { Link } from '@fluentui/react/lib/Link';
import * as React from 'react';
import type { PatientPromise } from '../../domain/report/promisesIn';
import { reportsStrings } from '../../loc/reports/strings';
import { useStrings } from '../language/useStrings';
import { usePromiseAddress } from './usePromiseAddress';

export interface PromiseLinkProps {
  readonly groupKey: string;
  /** The one that is chosen; undefined for none, or for one that the mandate no longer makes. */
  readonly promise: PatientPromise | undefined;
}

/** Leads from a goal to where the mandate makes its promise to patients, on a page beside what is being written. */
export function PromiseLink({ groupKey, promise }: PromiseLinkProps): JSX.Element | null {
  const strings = useStrings(reportsStrings);
  const href = usePromiseAddress(groupKey);
  return promise === undefined || href(promise) === '' ? null : (
    <Link underline href={href(promise)} target="_blank" rel="noreferrer" aria-label={strings.readPromiseNamed(promise.text)}>
      {strings.readPromise}
    </Link>
  );
}
