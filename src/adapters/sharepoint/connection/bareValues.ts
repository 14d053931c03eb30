import { InjectHeaders } from '@pnp/queryable';

/** Asks for values without what SharePoint tells of each: ETags, types and addresses. Often more than half of an answer about many. */
export const bareValues = (): ReturnType<typeof InjectHeaders> => InjectHeaders({ Accept: 'application/json;odata=nometadata' });
