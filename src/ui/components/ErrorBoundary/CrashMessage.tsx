import * as React from 'react';
import { sharedStrings } from '../../../loc/shared/strings';
import { useStrings } from '../../language/useStrings';

export function CrashMessage({ error }: { readonly error: Error }): JSX.Element {
  const strings = useStrings(sharedStrings);
  return (
    <div role="alert">
      <h2>{strings.crash.heading}</h2>
      <p>{strings.crash.explanation}</p>
      <details>
        <summary>{strings.details}</summary>
        <p>{error.message}</p>
      </details>
    </div>
  );
}
