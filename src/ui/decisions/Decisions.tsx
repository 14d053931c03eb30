import * as React from 'react';

export interface DecisionsProps {
  /** Mandate to open; empty for the list. */
  readonly mandateKey: string;
  /** Server-relative address of the page with the mandate editor; empty when not set. */
  readonly editorPage: string;
}

export function Decisions(_props: DecisionsProps): JSX.Element {
  return <h2>Beslut</h2>;
}
