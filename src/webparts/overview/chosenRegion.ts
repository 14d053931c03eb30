import { readScope } from '../../domain/overview/scopeText';
import { chosenScope } from './chosenScope';
import type { OverviewProperties } from './OverviewWebPart';

/** Key of the region that the page's author has chosen; empty where it is for something else, or nobody yet. */
export function chosenRegion(properties: Partial<OverviewProperties>): string {
  const scope = readScope(chosenScope(properties));
  return scope?.kind === 'region' ? scope.key : '';
}
