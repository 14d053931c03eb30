import type { Setting } from '../Setting';
import { ViewWebPart } from '../ViewWebPart';

export interface RegionDashboardProperties {
  /** Key of the region shown; empty until somebody has chosen. */
  readonly regionKey: string;
  readonly editorPage: string;
  readonly decisionsPage: string;
}

export default class RegionDashboardWebPart extends ViewWebPart<RegionDashboardProperties> {
  protected override readonly settings: readonly Setting[] = ['regionKey', 'editorPage', 'decisionsPage'];

  protected override async view(): Promise<JSX.Element> {
    const [{ createElement }, { RegionDashboard }] = await Promise.all([
      import(/* webpackChunkName: 'react' */ 'react'),
      import(/* webpackChunkName: 'region-dashboard-view' */ '../../ui/regionDashboard/RegionDashboard')
    ]);
    const { regionKey, editorPage, decisionsPage } = this.properties;
    return createElement(RegionDashboard, { regionKey, editorPage, decisionsPage });
  }
}
