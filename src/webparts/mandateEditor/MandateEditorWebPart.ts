import { fetchPorts } from '../../adapters/sharepoint/onDemand/fetchPorts';
import { addressValue } from '../addressValue';
import type { Setting } from '../Setting';
import { ViewWebPart } from '../ViewWebPart';
import type { EnglishModule } from '../ViewWebPart';

export interface MandateEditorProperties {
  /** Group whose mandate is opened when the address says nothing; may be empty. */
  readonly groupKey: string;
}

export default class MandateEditorWebPart extends ViewWebPart<MandateEditorProperties> {
  protected override readonly settings: readonly Setting[] = ['decisionsPage'];

  protected override english(): Promise<EnglishModule> {
    return import(/* webpackChunkName: 'mandate-editor-english' */ './english');
  }

  protected override async view(): Promise<JSX.Element> {
    const [{ createElement }, { MandateEditor }] = await Promise.all([
      import(/* webpackChunkName: 'react' */ 'react'),
      import(/* webpackChunkName: 'mandate-editor-view' */ '../../ui/mandateEditor/MandateEditor'),
      fetchPorts.drafting()
    ]);
    return createElement(MandateEditor, { groupKey: this.properties.groupKey, mandateKey: addressValue('uppdrag') });
  }
}
