import { fetchPorts } from '../../adapters/sharepoint/onDemand/fetchPorts';
import type { Setting } from '../Setting';
import { ViewWebPart } from '../ViewWebPart';
import type { EnglishModule } from '../ViewWebPart';

export interface RostersProperties {
  /** Group shown when the address says nothing; may be empty. */
  readonly groupKey: string;
}

export default class RostersWebPart extends ViewWebPart<RostersProperties> {
  protected override readonly settings: readonly Setting[] = ['editorPage', 'decisionsPage', 'groupRoomPage'];

  protected override english(): Promise<EnglishModule> {
    return import(/* webpackChunkName: 'rosters-english' */ './english');
  }

  protected override async view(): Promise<JSX.Element> {
    const [{ createElement }, { Rosters }] = await Promise.all([
      import(/* webpackChunkName: 'react' */ 'react'),
      import(/* webpackChunkName: 'rosters-view' */ '../../ui/rosters/Rosters'),
      fetchPorts.rosterReading()
    ]);
    return createElement(Rosters, { groupKey: this.properties.groupKey });
  }
}
