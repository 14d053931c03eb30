import * as React from 'react';

export interface MandateEditorProps {
  /** Group whose mandate is written; empty when the address does not say. */
  readonly groupKey: string;
  /** Mandate to open; empty for the group's ongoing one. */
  readonly mandateKey: string;
  /** Server-relative address of the page with the decisions; empty when not set. */
  readonly decisionsPage: string;
  /** Told when the writer has chosen a group, so that the address can follow. */
  readonly onNavigate?: (groupKey: string) => void;
}

export function MandateEditor(_props: MandateEditorProps): JSX.Element {
  return <h2>Uppdragsredigerare</h2>;
}
