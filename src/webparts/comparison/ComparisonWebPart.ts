import type { Setting } from '../Setting';
import { ViewWebPart } from '../ViewWebPart';

export default class ComparisonWebPart extends ViewWebPart<object> {
  protected override readonly settings: readonly Setting[] = [];

  protected override async view(): Promise<JSX.Element> {
    const [{ createElement }, { ComparisonView }] = await Promise.all([
      import(/* webpackChunkName: 'react' */ 'react'),
      import(/* webpackChunkName: 'comparison-view' */ '../../ui/comparison/ComparisonView')
    ]);
    return createElement(ComparisonView);
  }
}
