import { addressValue } from '../addressValue';
import type { Setting } from '../Setting';
import { ViewWebPart } from '../ViewWebPart';
import type { EnglishModule } from '../ViewWebPart';

/** Compares two texts (`?fran=`, `?till=`), or shows what a template's newest version changes in the mandates on it (`?mall=`). */
export default class ComparisonWebPart extends ViewWebPart<object> {
  protected override readonly settings: readonly Setting[] = [];

  protected override english(): Promise<EnglishModule> {
    return import(/* webpackChunkName: 'comparison-english' */ './english');
  }

  protected override async view(): Promise<JSX.Element> {
    const { createElement } = await import(/* webpackChunkName: 'react' */ 'react');
    const family = addressValue('mall');
    if (family !== '') {
      const { RevisionView } = await import(/* webpackChunkName: 'revision-view' */ '../../ui/revision/RevisionView');
      return createElement(RevisionView, { family, headingLevel: 2 });
    }
    const { ComparisonView } = await import(/* webpackChunkName: 'comparison-view' */ '../../ui/comparison/ComparisonView');
    return createElement(ComparisonView);
  }
}
