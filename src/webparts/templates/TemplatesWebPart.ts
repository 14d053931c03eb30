import { fetchPorts } from '../../adapters/sharepoint/onDemand/fetchPorts';
import type { Setting } from '../Setting';
import { ViewWebPart } from '../ViewWebPart';
import type { EnglishModule } from '../ViewWebPart';

export default class TemplatesWebPart extends ViewWebPart<object> {
  protected override readonly settings: readonly Setting[] = [];

  protected override english(): Promise<EnglishModule> {
    return import(/* webpackChunkName: 'templates-english' */ './english');
  }

  protected override async view(): Promise<JSX.Element> {
    const [{ createElement }, { Templates }] = await Promise.all([
      import(/* webpackChunkName: 'react' */ 'react'),
      import(/* webpackChunkName: 'templates-view' */ '../../ui/templates/Templates'),
      fetchPorts.drafting()
    ]);
    return createElement(Templates);
  }
}
