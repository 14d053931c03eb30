import { fetchPorts } from '../../adapters/sharepoint/onDemand/fetchPorts';
import type { Setting } from '../Setting';
import { ViewWebPart } from '../ViewWebPart';
import type { EnglishModule } from '../ViewWebPart';

export interface OverviewProperties {
  /** Whom it is for, e.g. `region.kalmar` or `uppdragsgivare.rsl`; absent or empty until somebody has chosen. */
  readonly scope?: string;
  /** What pages have from before: key of the region shown. */
  readonly regionKey?: string;
  /** Address of the staff's snapshot on the page's own tenant; absent or empty for reading the site itself. */
  readonly snapshotAddress?: string;
  /** Days after which the snapshot is called old; absent for the product's own. */
  readonly staleAfter?: number;
}

export default class OverviewWebPart extends ViewWebPart<OverviewProperties> {
  protected override readonly settings: readonly Setting[] = ['scope', 'snapshot', 'rostersPage', 'groupRoomPage', 'decisionsPage', 'editorPage'];

  /** A snapshot is shown where there is no site to ask. */
  protected override leadsOnward(): boolean {
    return (this.properties.snapshotAddress ?? '') === '';
  }

  protected override english(): Promise<EnglishModule> {
    return import(/* webpackChunkName: 'overview-english' */ './english');
  }

  protected override async view(): Promise<JSX.Element> {
    const { snapshotAddress = '', staleAfter = 0 } = this.properties;
    return snapshotAddress === '' ? this.liveView() : this.snapshotView(snapshotAddress, staleAfter);
  }

  private async snapshotView(address: string, staleAfter: number): Promise<JSX.Element> {
    const [{ createElement }, { SnapshotOverview }, { chosenRegion }] = await Promise.all([
      import(/* webpackChunkName: 'react' */ 'react'),
      import(/* webpackChunkName: 'snapshot-view' */ '../../ui/staffSnapshot/SnapshotOverview'),
      import(/* webpackChunkName: 'snapshot-view' */ './chosenRegion'),
      fetchPorts.staffSnapshots()
    ]);
    return createElement(SnapshotOverview, { address, regionKey: chosenRegion(this.properties), staleAfter });
  }

  private async liveView(): Promise<JSX.Element> {
    const [{ createElement }, { Overview }, { chosenScope }] = await Promise.all([
      import(/* webpackChunkName: 'react' */ 'react'),
      import(/* webpackChunkName: 'overview-view' */ '../../ui/overview/Overview'),
      import(/* webpackChunkName: 'overview-view' */ './chosenScope'),
      fetchPorts.rosterReading()
    ]);
    return createElement(Overview, { scope: chosenScope(this.properties) });
  }
}
