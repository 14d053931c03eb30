import type { Entity, PropertyValue } from './entity';

/** What a call comes to; the wire writer turns it into a response at the asked level. */
export type Outcome =
  | { readonly is: 'entity'; readonly entity: Entity; readonly created?: boolean }
  | {
    readonly is: 'collection'; readonly type: string; readonly set: string; readonly entities: readonly Entity[]; readonly nextLink?: string;
    /** What an entity would look like; a selection is checked against it where there is none. */
    readonly sample?: () => Entity | undefined;
  }
  /** A function's or property's bare value; `name` is its member name at the verbose level. */
  | { readonly is: 'value'; readonly name: string; readonly value: PropertyValue }
  /** Done, nothing to tell: 200 and `odata.null`. */
  | { readonly is: 'null'; readonly name: string }
  /** Updated: 204, with the new ETag where there is one. */
  | { readonly is: 'updated'; readonly etag?: string }
  /** Deleted: 200, empty. */
  | { readonly is: 'deleted' }
  /** Content that has no metadata levels. */
  | { readonly is: 'raw'; readonly contentType: string; readonly body: Buffer | string; readonly headers?: Readonly<Record<string, string>> };

export const entityOutcome = (entity: Entity): Outcome => ({ is: 'entity', entity });
export const createdOutcome = (entity: Entity): Outcome => ({ is: 'entity', entity, created: true });
export const valueOutcome = (name: string, value: PropertyValue): Outcome => ({ is: 'value', name, value });
export const nullOutcome = (name: string): Outcome => ({ is: 'null', name });
