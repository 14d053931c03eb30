/** The claims form of a login; one with a bar in it has that form already, e.g. that of everyone in the organisation. */
export const claimsOf = (login: string): string => (login.includes('|') ? login : `i:0#.f|membership|${login}`);
