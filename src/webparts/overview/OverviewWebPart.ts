import type { Setting } from '../Setting';
import { ViewWebPart } from '../ViewWebPart';

export interface OverviewProperties {
  /** Key of the region shown; empty until somebody has chosen. */
  readonly regionKey: string;
  readonly editorPage: string;
  readonly decisionsPage: string;
}

export default class OverviewWebPart extends ViewWebPart<OverviewProperties> {
  protected override readonly settings: readonly Setting[] = ['regionKey', 'editorPage', 'decisionsPage'];

  protected override async view(): Promise<JSX.Element> {
    const [{ createElement }, { Overview }] = await Promise.all([
      import(/* webpackChunkName: 'react' */ 'react'),
      import(/* webpackChunkName: 'overview-view' */ '../../ui/overview/Overview')
    ]);
    const { regionKey, editorPage, decisionsPage } = this.properties;
    return createElement(Overview, { regionKey, editorPage, decisionsPage });
  }
}
