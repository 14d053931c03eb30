/** The key of a person whom a group's own writers keep: it begins with the group's. */
export const personKeyIn = (groupKey: string, identifier: string): string => `${groupKey}:${identifier}`;
