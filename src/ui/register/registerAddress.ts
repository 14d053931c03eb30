import type { FacetChoice, FacetName } from '../../domain/register/registerFacets';
import type { RegisterOrder } from '../../domain/register/registerOrder';
import { registerColumns } from '../../domain/register/registerOrder';

/** What the address says of the register: what is looked for, what it is narrowed to, its order and view, and what is open. */
export const registerNames = [
  'sok',
  'sjukvardsregion',
  'region',
  'slag',
  'uppdragsgivare',
  'programomrade',
  'lage',
  'ordning',
  'vy',
  'amne',
  'jamfor',
  'grupp',
  'avsnitt'
] as const;

export type RegisterName = (typeof registerNames)[number];
export type RegisterAddress = Readonly<Record<RegisterName, string>>;

/** Names of those that make a view; the others say what stands open in it. */
export const viewNames: readonly RegisterName[] = registerNames.filter((name) => !['jamfor', 'grupp', 'avsnitt'].includes(name));

export const facetParameters: Readonly<Record<FacetName, RegisterName>> = {
  healthcareRegion: 'sjukvardsregion',
  region: 'region',
  kind: 'slag',
  mandator: 'uppdragsgivare',
  programmeArea: 'programomrade',
  state: 'lage'
};

/** Names of programme areas have commas in them. */
const separator = ';';

export const valuesIn = (text: string): readonly string[] => text.split(separator).filter((value) => value !== '');
export const textOfValues = (values: readonly string[]): string => values.join(separator);

export const choiceIn = (address: RegisterAddress): FacetChoice => ({
  healthcareRegion: valuesIn(address.sjukvardsregion),
  region: valuesIn(address.region),
  kind: valuesIn(address.slag),
  mandator: valuesIn(address.uppdragsgivare),
  programmeArea: valuesIn(address.programomrade),
  state: valuesIn(address.lage)
});

const reversed = '-omvand';

/** The order an address names; by match while something is looked for, else by name. */
export function orderIn({ ordning, sok }: RegisterAddress): RegisterOrder {
  const column = registerColumns.find((known) => ordning === known || ordning === known + reversed);
  return { column: column ?? (sok.trim() === '' ? 'name' : 'match'), isReversed: column !== undefined && ordning.endsWith(reversed) };
}

export const textOfOrder = ({ column, isReversed }: RegisterOrder): string => (isReversed ? column + reversed : column);

export const registerViews = ['lista', 'trad', 'avsnitt'] as const;
export type RegisterView = (typeof registerViews)[number];

export const viewIn = ({ vy }: RegisterAddress): RegisterView => registerViews.find((view) => view === vy) ?? 'lista';
