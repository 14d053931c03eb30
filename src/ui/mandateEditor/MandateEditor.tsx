import * as React from 'react';

export function MandateEditor(): JSX.Element {
  return <h2>Uppdragsredigerare</h2>;
}
