import * as React from 'react';

export function RegionDashboard(): JSX.Element {
  return <h2>Regionöversikt</h2>;
}
