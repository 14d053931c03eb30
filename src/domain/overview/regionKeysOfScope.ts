import { regionsOfGroup } from '../roster/regionsOfGroup';
import type { OverviewScope } from './overviewScope';

/** The regions that an overview is of: one, or a healthcare region's; null for a mandator, whose groups may have any. */
export function regionKeysOfScope({ kind, key }: OverviewScope): readonly string[] | null {
  switch (kind) {
    case 'region':
      return [key];
    case 'healthcareRegion':
      return regionsOfGroup({ healthcareRegions: [key] }).map((region) => region.key);
    case 'mandator':
      return null;
  }
}
