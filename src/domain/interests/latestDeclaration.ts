import type { Declaration } from './declaration';

const order = ({ declaredOn, validUntil, key }: Declaration): string => JSON.stringify([declaredOn, validUntil, key]);

/** A person's newest declaration for a group; undefined when there is none. Of one day's the judged one. */
export const latestDeclaration = <D extends Declaration>(declarations: readonly D[], personKey: string, groupKey: string): D | undefined =>
  declarations
    .filter((declaration) => declaration.personKey === personKey && declaration.groupKey === groupKey)
    .sort((one, other) => (order(one) < order(other) ? 1 : -1))[0];
