import type { Preface } from './json';

export const noPreface: Preface = () => ({});

/** `odata.*` names of minimalmetadata; `apiUrl` ends in `/_api/`. */
export function minimalPreface(apiUrl: string): Preface {
  return ({ entity }, top) => ({
    ...(top ? { 'odata.metadata': `${apiUrl}$metadata#${entity.set}/@Element` } : {}),
    'odata.type': entity.type,
    'odata.id': entity.id ?? apiUrl + entity.editLink,
    ...(entity.etag === undefined ? {} : { 'odata.etag': entity.etag }),
    'odata.editLink': entity.editLink
  });
}

/** The same facts under their OData 4 names. */
export function fourthPreface(apiUrl: string): Preface {
  return ({ entity }, top) => ({
    ...(top ? { '@odata.context': `${apiUrl}$metadata#${entity.set}/$entity` } : {}),
    '@odata.type': `#${entity.type}`,
    '@odata.id': entity.id ?? apiUrl + entity.editLink,
    ...(entity.etag === undefined ? {} : { '@odata.etag': entity.etag }),
    '@odata.editLink': entity.editLink
  });
}
