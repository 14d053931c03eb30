import { isComplex, isValueList, type PropertyValue } from '../entity';
import type { Projection } from '../odata/project';
import { escapeXml } from '../xml/escapeXml';
import { edmType } from './edmType';
import { isMany } from './json';

const NAMESPACES = 'xmlns:d="http://schemas.microsoft.com/ado/2007/08/dataservices" xmlns:m="http://schemas.microsoft.com/ado/2007/08/dataservices/metadata"';
const HEAD = '<?xml version="1.0" encoding="utf-8"?>';

/** Atom, what SharePoint answers to callers that do not ask for JSON. */
export function atomEntity(projection: Projection, uri: (path: string) => string): string {
  return HEAD + entry(projection, uri, ` xmlns="http://www.w3.org/2005/Atom" ${NAMESPACES}`);
}

export function atomFeed(projections: readonly Projection[], uri: (path: string) => string, nextLink: string | undefined): string {
  const next = nextLink === undefined ? '' : `<link rel="next" href="${escapeXml(nextLink)}"/>`;
  const entries = projections.map(one => entry(one, uri, '')).join('');
  return `${HEAD}<feed xmlns="http://www.w3.org/2005/Atom" ${NAMESPACES}>${entries}${next}</feed>`;
}

export function atomValue(name: string, value: PropertyValue): string {
  return `${HEAD}${property(name, value).replace(/^<d:([\w.]+)/, `<d:$1 ${NAMESPACES}`)}`;
}

export function atomError(code: string, message: string): string {
  return `${HEAD}<m:error xmlns:m="http://schemas.microsoft.com/ado/2007/08/dataservices/metadata"><m:code>${escapeXml(code)}</m:code><m:message xml:lang="en-US">${escapeXml(message)}</m:message></m:error>`;
}

function entry({ entity, properties, expanded, deferred }: Projection, uri: (path: string) => string, attributes: string): string {
  const etag = entity.etag === undefined ? '' : ` m:etag="${escapeXml(entity.etag)}"`;
  const related = (name: string, inline: string): string =>
    `<link rel="http://schemas.microsoft.com/ado/2007/08/dataservices/related/${name}" title="${name}" href="${escapeXml(entity.editLink)}/${name}">${inline}</link>`;
  const links = [
    ...deferred.map(name => related(name, '')),
    ...expanded.map(([name, below]) => related(name, `<m:inline>${inlined(below, uri)}</m:inline>`))
  ].join('');
  const content = properties.map(([name, value]) => property(name, value)).join('');
  const scheme = 'http://schemas.microsoft.com/ado/2007/08/dataservices/scheme';
  return `<entry${attributes}${etag}><id>${escapeXml(entity.id ?? uri(entity.editLink))}</id><category term="${entity.type}" scheme="${scheme}"/><link rel="edit" href="${escapeXml(entity.editLink)}"/>${links}<content type="application/xml"><m:properties>${content}</m:properties></content></entry>`;
}

function inlined(below: Projection | readonly Projection[] | null, uri: (path: string) => string): string {
  if (below === null) return '';
  return isMany(below) ? `<feed>${below.map(one => entry(one, uri, '')).join('')}</feed>` : entry(below, uri, '');
}

function property(name: string, value: PropertyValue): string {
  if (value === null) return `<d:${name} m:null="true"/>`;
  if (typeof value === 'string') return `<d:${name}>${escapeXml(value)}</d:${name}>`;
  const content = isValueList(value) ? value.values.map(one => property('element', one)).join('')
    : isComplex(value) ? Object.entries(value.members).map(([member, below]) => property(member, below)).join('')
    : String(value);
  return `<d:${name} m:type="${edmType(value)}">${content}</d:${name}>`;
}
