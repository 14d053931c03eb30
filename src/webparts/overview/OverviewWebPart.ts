import type { Setting } from '../Setting';
import { ViewWebPart } from '../ViewWebPart';

export interface OverviewProperties {
  /** Whom it is for, e.g. `region.kalmar` or `uppdragsgivare.rsl`; absent or empty until somebody has chosen. */
  readonly scope?: string;
  /** What pages have from before: key of the region shown. */
  readonly regionKey?: string;
}

export default class OverviewWebPart extends ViewWebPart<OverviewProperties> {
  protected override readonly settings: readonly Setting[] = ['scope', 'rostersPage', 'groupRoomPage', 'decisionsPage', 'editorPage'];

  protected override async view(): Promise<JSX.Element> {
    const [{ createElement }, { Overview }, { chosenScope }] = await Promise.all([
      import(/* webpackChunkName: 'react' */ 'react'),
      import(/* webpackChunkName: 'overview-view' */ '../../ui/overview/Overview'),
      import(/* webpackChunkName: 'overview-view' */ './chosenScope')
    ]);
    return createElement(Overview, { scope: chosenScope(this.properties) });
  }
}
