import type { Group, GroupKind } from './roster';

const national: readonly GroupKind[] = ['npo', 'nsg', 'nag'];

/** True for the groups of the whole country: what is known of them is who represents a healthcare region there. */
export const isNational = ({ kind }: Pick<Group, 'kind'>): boolean => national.includes(kind);
