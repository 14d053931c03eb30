import { scopeText } from '../../domain/overview/scopeText';
import type { OverviewProperties } from './OverviewWebPart';

/** Whom the page's author has chosen; a page from before other scopes than regions were told has the region's key alone. */
export const chosenScope = ({ scope = '', regionKey = '' }: Partial<OverviewProperties>): string =>
  scope || (regionKey === '' ? '' : scopeText({ kind: 'region', key: regionKey }));
