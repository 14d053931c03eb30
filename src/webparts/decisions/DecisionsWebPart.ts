import { ViewWebPart } from '../ViewWebPart';

export type DecisionsProperties = Record<string, never>;

export default class DecisionsWebPart extends ViewWebPart<DecisionsProperties> {
  protected override async view(): Promise<JSX.Element> {
    const [{ createElement }, { Decisions }] = await Promise.all([
      import(/* webpackChunkName: 'react' */ 'react'),
      import(/* webpackChunkName: 'decisions-view' */ '../../ui/decisions/Decisions')
    ]);
    return createElement(Decisions, null);
  }
}
