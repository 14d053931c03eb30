import { regions } from './regions';

/** A region's name as it stands in running text; the key itself for a region nobody knows. */
export const regionNamed = (key: string): string => regions.find((region) => region.key === key)?.name ?? key;
