import { fetchPorts } from '../../adapters/sharepoint/onDemand/fetchPorts';
import type { Setting } from '../Setting';
import { ViewWebPart } from '../ViewWebPart';
import type { EnglishModule } from '../ViewWebPart';

export default class MandateImportWebPart extends ViewWebPart<object> {
  protected override readonly settings: readonly Setting[] = ['editorPage'];

  protected override english(): Promise<EnglishModule> {
    return import(/* webpackChunkName: 'import-english' */ './english');
  }

  protected override async view(): Promise<JSX.Element> {
    const [{ createElement }, { MandateImport }] = await Promise.all([
      import(/* webpackChunkName: 'react' */ 'react'),
      import(/* webpackChunkName: 'import-view' */ '../../ui/mandateImport/MandateImport'),
      fetchPorts.drafting()
    ]);
    return createElement(MandateImport);
  }
}
