import * as React from 'react';

export interface RegionDashboardProps {
  readonly regionKey: string;
  /** Server-relative addresses; empty when not set. */
  readonly editorPage: string;
  readonly decisionsPage: string;
}

export function RegionDashboard(_props: RegionDashboardProps): JSX.Element {
  return <h2>Regionöversikt</h2>;
}
