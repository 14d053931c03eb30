import { fetchPorts } from '../../adapters/sharepoint/onDemand/fetchPorts';
import { addressValue } from '../addressValue';
import type { Setting } from '../Setting';
import { ViewWebPart } from '../ViewWebPart';
import type { EnglishModule } from '../ViewWebPart';

export default class DecisionsWebPart extends ViewWebPart<object> {
  protected override readonly settings: readonly Setting[] = ['editorPage'];

  protected override english(): Promise<EnglishModule> {
    return import(/* webpackChunkName: 'decisions-english' */ './english');
  }

  protected override async view(): Promise<JSX.Element> {
    const [{ createElement }, { Decisions }] = await Promise.all([
      import(/* webpackChunkName: 'react' */ 'react'),
      import(/* webpackChunkName: 'decisions-view' */ '../../ui/decisions/Decisions'),
      fetchPorts.deciding(),
      fetchPorts.drafting()
    ]);
    return createElement(Decisions, { mandateKey: addressValue('uppdrag') });
  }
}
