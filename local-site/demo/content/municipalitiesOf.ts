import { counties } from '../../../src/domain/composition/counties';

/** The municipalities of a region's county, as whom a seat is for. */
export const municipalitiesOf = (region: string): string => `Kommunerna i ${counties.find(({ regionKey }) => regionKey === region)?.name ?? 'länet'}`;
