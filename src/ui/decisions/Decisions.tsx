import * as React from 'react';

export function Decisions(): JSX.Element {
  return <h2>Beslut</h2>;
}
