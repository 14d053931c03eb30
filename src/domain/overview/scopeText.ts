import type { OverviewScope } from './overviewScope';

/** What stands before the key where a scope is written, as in `region.kalmar`. */
const words: Readonly<Record<OverviewScope['kind'], string>> = {
  region: 'region',
  healthcareRegion: 'sjukvardsregion',
  mandator: 'uppdragsgivare'
};

const kinds: readonly OverviewScope['kind'][] = ['region', 'healthcareRegion', 'mandator'];

/** A scope as it stands in a page's address and in a web part's properties, e.g. `uppdragsgivare.rsl`. */
export const scopeText = ({ kind, key }: OverviewScope): string => `${words[kind]}.${key}`;

/** The scope that was written; null for anything else. */
export function readScope(text: string): OverviewScope | null {
  const kind = kinds.find((known) => text.startsWith(`${words[known]}.`));
  const key = kind === undefined ? '' : text.slice(words[kind].length + 1);
  return kind === undefined || key === '' ? null : { kind, key };
}
