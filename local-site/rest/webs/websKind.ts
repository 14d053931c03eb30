import type { Web } from '../../storage/webs';
import { action, type CollectionKind } from '../tree/kinds';
import { addWeb } from './addWeb';
import { webEntity } from './webEntity';
import { openWebs } from './webInformation';

/** Webs below a web, as far as the caller may open them. */
export const websKind: CollectionKind<Web> = {
  name: 'Webs',
  type: 'SP.Web',
  set: 'SP.ApiData.Webs',
  entities: (web, call) => openWebs(web, call).map(child => webEntity(child, call)),
  members: { add: action((web, _, call) => addWeb(web, call)) },
  post: addWeb
};
