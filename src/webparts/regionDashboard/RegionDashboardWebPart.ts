import type { IPropertyPaneConfiguration } from '@microsoft/sp-property-pane';
import { ViewWebPart } from '../ViewWebPart';

export interface RegionDashboardProperties {
  /** Key of the region shown; empty until somebody has chosen. */
  readonly regionKey: string;
}

export default class RegionDashboardWebPart extends ViewWebPart<RegionDashboardProperties> {
  private propertyPane: IPropertyPaneConfiguration = { pages: [] };

  protected override async view(): Promise<JSX.Element> {
    const [{ createElement }, { RegionDashboard }] = await Promise.all([
      import(/* webpackChunkName: 'react' */ 'react'),
      import(/* webpackChunkName: 'region-dashboard-view' */ '../../ui/regionDashboard/RegionDashboard')
    ]);
    return createElement(RegionDashboard, null);
  }

  protected override async loadPropertyPaneResources(): Promise<void> {
    const { regionPropertyPane } = await import(
      /* webpackChunkName: 'region-property-pane' */ './regionPropertyPane'
    );
    this.propertyPane = regionPropertyPane(this.context.pageContext.cultureInfo.currentUICultureName);
  }

  protected override getPropertyPaneConfiguration(): IPropertyPaneConfiguration {
    return this.propertyPane;
  }
}
