import { ViewWebPart } from '../ViewWebPart';

export interface MandateEditorProperties {
  /** Group whose mandate is opened; empty when the address or the writer says which. */
  readonly groupKey: string;
}

export default class MandateEditorWebPart extends ViewWebPart<MandateEditorProperties> {
  protected override async view(): Promise<JSX.Element> {
    const [{ createElement }, { MandateEditor }] = await Promise.all([
      import(/* webpackChunkName: 'react' */ 'react'),
      import(/* webpackChunkName: 'mandate-editor-view' */ '../../ui/mandateEditor/MandateEditor')
    ]);
    return createElement(MandateEditor, null);
  }
}
