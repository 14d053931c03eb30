import type { SiteResponse } from '../../http/contracts';
import { webUrl, type Call } from '../call';
import { checkSelection, project } from '../odata/project';
import type { Outcome } from '../outcome';
import { atomEntity, atomFeed, atomValue } from './atom';
import { edmType } from './edmType';
import { encodedPath } from './encodedPath';
import { lightEntity, lightValue, verboseEntity, verboseValue, type JsonMembers, type Preface } from './json';
import { levelHeaders, type Level } from './level';
import { fourthPreface, minimalPreface, noPreface } from './prefaces';

/** Writes what a call came to, at the asked level. */
export function writeOutcome(outcome: Outcome, level: Level, call: Call): SiteResponse {
  switch (outcome.is) {
    case 'updated':
      return { status: 204, headers: outcome.etag === undefined ? {} : { ETag: outcome.etag }, body: '' };
    case 'deleted':
      return { status: 200, headers: {}, body: '' };
    case 'raw':
      return { status: 200, headers: { 'Content-Type': outcome.contentType, ...outcome.headers }, body: outcome.body };
    case 'entity':
      return writeEntity(outcome, level, call);
    default: {
      const sample = outcome.is === 'collection' && outcome.entities.length === 0 ? outcome.sample?.() : undefined;
      if (sample) checkSelection(sample, call.query.selection);
      const body = level === 'atom' ? writeAtom(outcome, call) : JSON.stringify(bodyOf(outcome, level, call));
      return { status: 200, headers: levelHeaders(level, outcome.is === 'collection' ? 'feed' : 'value'), body };
    }
  }
}

function writeEntity(outcome: Extract<Outcome, { is: 'entity' }>, level: Level, call: Call): SiteResponse {
  const { entity } = outcome;
  const headers = levelHeaders(level, 'entry');
  if (entity.etag !== undefined) headers.ETag = entity.etag;
  if (outcome.created) headers.Location = `${call.origin}${encodedPath(call.web.path)}/_api/${entity.editLink}`;
  const projection = project(entity, call.query.selection, call);
  const body = level === 'atom' ? atomEntity(projection, path => apiUrl(call) + path)
    : level === 'verbose' ? JSON.stringify({ d: verboseEntity(projection, path => apiUrl(call) + path) })
    : JSON.stringify(lightEntity(projection, prefaceOf(level, call), true));
  return { status: outcome.created ? 201 : 200, headers, body };
}

function bodyOf(outcome: Extract<Outcome, { is: 'collection' | 'value' | 'null' }>, level: Level, call: Call): JsonMembers {
  const verbose = level === 'verbose';
  const fourth = level === 'v4none' || level === 'v4minimal';
  if (outcome.is === 'null') {
    return verbose ? { d: { [outcome.name]: null } } : { ...contextOf(edmType(null), level, call), [fourth ? '@odata.null' : 'odata.null']: true };
  }
  if (outcome.is === 'value') {
    return verbose ? { d: { [outcome.name]: verboseValue(outcome.value) } } : scalarBody(outcome, level, call);
  }
  const projections = outcome.entities.map(entity => project(entity, call.query.selection, call));
  const next = outcome.nextLink;
  if (verbose) {
    return { d: { results: projections.map(one => verboseEntity(one, path => apiUrl(call) + path)), ...(next === undefined ? {} : { __next: next }) } };
  }
  const preface = prefaceOf(level, call);
  return {
    ...contextOf(outcome.set, level, call),
    value: projections.map(one => lightEntity(one, preface, false)),
    ...(next === undefined ? {} : { [fourth ? '@odata.nextLink' : 'odata.nextLink']: next })
  };
}

/** A complex value is the body itself, anything else stands in `value`. */
function scalarBody(outcome: Extract<Outcome, { is: 'value' }>, level: Level, call: Call): JsonMembers {
  const value = lightValue(outcome.value);
  const plain = typeof value !== 'object' || value === null || Array.isArray(value);
  const context = contextOf(edmType(outcome.value), level, call);
  return plain ? { ...context, value } : { ...context, ...value };
}

/** Which set or type of the metadata document an answer holds, at the levels that say so. */
function contextOf(what: string, level: Level, call: Call): JsonMembers {
  if (level === 'minimalmetadata') return { 'odata.metadata': `${apiUrl(call)}$metadata#${what}` };
  return level === 'v4minimal' ? { '@odata.context': `${apiUrl(call)}$metadata#${what}` } : {};
}

function writeAtom(outcome: Extract<Outcome, { is: 'collection' | 'value' | 'null' }>, call: Call): string {
  if (outcome.is === 'null') return atomValue(outcome.name, null);
  if (outcome.is === 'value') return atomValue(outcome.name, outcome.value);
  return atomFeed(outcome.entities.map(entity => project(entity, call.query.selection, call)), path => apiUrl(call) + path, outcome.nextLink);
}

function prefaceOf(level: Level, call: Call): Preface {
  if (level === 'minimalmetadata') return minimalPreface(apiUrl(call));
  return level === 'v4minimal' ? fourthPreface(apiUrl(call)) : noPreface;
}

function apiUrl(call: Call): string {
  return `${webUrl(call)}/_api/`;
}
