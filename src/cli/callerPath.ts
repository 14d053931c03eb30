import { resolve } from 'node:path';

/** A path as the caller means it: relative ones count from the folder `npm run` was called in. */
export const callerPath = (path: string): string => resolve(process.env.INIT_CWD ?? process.cwd(), path);
