import type { List } from '../../storage/lists';
import type { Site, Web } from '../../storage/webs';

/** Whose changes are asked for; `kind` is the number change tokens carry. */
export interface ChangeScope {
  readonly kind: 1 | 2 | 3;
  readonly id: string;
}

export const siteScope = (site: Site): ChangeScope => ({ kind: 1, id: site.id });
export const webScope = (web: Web): ChangeScope => ({ kind: 2, id: web.id });
export const listScope = (list: Pick<List, 'id'>): ChangeScope => ({ kind: 3, id: list.id });
