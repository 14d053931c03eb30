/** Key of the group whose writers keep a person; empty for a person whom process support keeps for all. */
export const groupOfPerson = (personKey: string): string => personKey.slice(0, Math.max(0, personKey.indexOf(':')));
