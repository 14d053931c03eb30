import { later } from '../loading/later';

const lines = [50, 80, 65, 75];

/** Views that are fetched when somebody opens them. */
export const lazyViews = {
  MandateReading: later(async () => (await import(/* webpackChunkName: 'register-reading' */ './MandateReading/MandateReading')).MandateReading, lines),
  PairComparison: later(async () => (await import(/* webpackChunkName: 'register-pair' */ './PairComparison/PairComparison')).PairComparison, lines),
  MandateTree: later(async () => (await import(/* webpackChunkName: 'register-tree' */ './MandateTree/MandateTree')).MandateTree, lines),
  SectionComparison: later(async () => (await import(/* webpackChunkName: 'register-sections' */ './SectionComparison/SectionComparison')).SectionComparison, lines)
};
