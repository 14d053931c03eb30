import * as React from 'react';

/** Views that are fetched when somebody opens them. */
export const lazyViews = {
  MandateReading: React.lazy(async () => {
    const { MandateReading } = await import(/* webpackChunkName: 'register-reading' */ './MandateReading/MandateReading');
    return { default: MandateReading };
  }),
  PairComparison: React.lazy(async () => {
    const { PairComparison } = await import(/* webpackChunkName: 'register-pair' */ './PairComparison/PairComparison');
    return { default: PairComparison };
  }),
  MandateTree: React.lazy(async () => {
    const { MandateTree } = await import(/* webpackChunkName: 'register-tree' */ './MandateTree/MandateTree');
    return { default: MandateTree };
  }),
  SectionComparison: React.lazy(async () => {
    const { SectionComparison } = await import(/* webpackChunkName: 'register-sections' */ './SectionComparison/SectionComparison');
    return { default: SectionComparison };
  })
};
