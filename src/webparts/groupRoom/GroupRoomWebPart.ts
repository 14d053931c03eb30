import { fetchPorts } from '../../adapters/sharepoint/onDemand/fetchPorts';
import type { Setting } from '../Setting';
import { ViewWebPart } from '../ViewWebPart';
import type { EnglishModule } from '../ViewWebPart';

export interface GroupRoomProperties {
  /** Group of the page or the tab; empty where each sees their own groups. */
  readonly groupKey: string;
}

export default class GroupRoomWebPart extends ViewWebPart<GroupRoomProperties> {
  protected override readonly settings: readonly Setting[] = ['groupKey', 'editorPage', 'decisionsPage', 'rostersPage'];

  protected override english(): Promise<EnglishModule> {
    return import(/* webpackChunkName: 'group-room-english' */ './english');
  }

  protected override async view(): Promise<JSX.Element> {
    const [{ createElement }, { GroupRoom }] = await Promise.all([
      import(/* webpackChunkName: 'react' */ 'react'),
      import(/* webpackChunkName: 'group-room-view' */ '../../ui/groupRoom/GroupRoom'),
      fetchPorts.rosterReading(),
      fetchPorts.followup()
    ]);
    const { groupKey } = this.properties;
    return createElement(GroupRoom, { groupKey });
  }
}
