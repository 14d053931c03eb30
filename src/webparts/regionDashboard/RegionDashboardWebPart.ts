import { ViewWebPart } from '../ViewWebPart';

export interface RegionDashboardProperties {
  /** Key of the region shown; empty until somebody has chosen. */
  readonly regionKey: string;
}

export default class RegionDashboardWebPart extends ViewWebPart<RegionDashboardProperties> {
  protected override async view(): Promise<JSX.Element> {
    const [{ createElement }, { RegionDashboard }] = await Promise.all([
      import(/* webpackChunkName: 'react' */ 'react'),
      import(/* webpackChunkName: 'region-dashboard-view' */ '../../ui/regionDashboard/RegionDashboard')
    ]);
    return createElement(RegionDashboard, null);
  }
}
