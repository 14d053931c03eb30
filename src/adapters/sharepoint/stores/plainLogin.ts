/** The login without its claims prefix: `i:0#.f|membership|x@y` is `x@y`. */
export const plainLogin = (claims: string): string => claims.slice(claims.lastIndexOf('|') + 1);
