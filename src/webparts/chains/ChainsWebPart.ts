import { fetchPorts } from '../../adapters/sharepoint/onDemand/fetchPorts';
import { addressValue } from '../addressValue';
import type { Setting } from '../Setting';
import { ViewWebPart } from '../ViewWebPart';
import type { EnglishModule } from '../ViewWebPart';

export default class ChainsWebPart extends ViewWebPart<object> {
  protected override readonly settings: readonly Setting[] = [];

  protected override english(): Promise<EnglishModule> {
    return import(/* webpackChunkName: 'chains-english' */ './english');
  }

  protected override async view(): Promise<JSX.Element> {
    const [{ createElement }, { Chains }] = await Promise.all([
      import(/* webpackChunkName: 'react' */ 'react'),
      import(/* webpackChunkName: 'chains-view' */ '../../ui/chains/Chains'),
      // The tab of public pages shows nothing that is decided.
      addressValue('flik') === 'publikt' ? fetchPorts.publishing() : fetchPorts.deciding()
    ]);
    return createElement(Chains);
  }
}
