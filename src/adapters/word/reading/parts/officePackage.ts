import { newAllowance } from '../allowance';
import { unpack } from '../archive/unpack';
import { zipDirectory } from '../archive/zipDirectory';
import { parseXml } from '../xml/parseXml';
import type { Element } from '../xml/element';
import { relationshipsOf, type Relationship } from './relationshipsOf';

/** The parts of an Office file, read when they are asked for. */
export interface OfficePackage {
  /** Name of the part that the file is about. */
  readonly mainName: string;
  /** That part; undefined when it is missing. */
  readonly main: Element | undefined;
  has(name: string): boolean;
  /** The part by the last word of its relationship's type, such as `styles`; undefined when the file has none. */
  related(kind: string): Element | undefined;
  /** The part by the relationship's id; undefined when the file has none. */
  byId(id: string): Element | undefined;
}

/** A file of that kind whose main part is known to be one. */
export type WholePackage = Pick<OfficePackage, 'related' | 'byId'> & { readonly main: Element };

/** @param usualPlace of the main part, for a file that does not say it. @throws Unreadable */
export function openOfficePackage(bytes: Uint8Array, usualPlace: string): OfficePackage {
  const entries = zipDirectory(bytes);
  const allowance = newAllowance();
  const part = (name: string): Element | undefined => {
    const entry = entries.get(name);
    return entry && parseXml(unpack(bytes, entry, allowance), allowance);
  };
  const relationships = (source: string): readonly Relationship[] => relationshipsOf(part(relationshipsPart(source)), source);
  const mainName = relationships('').find(({ kind }) => kind === 'officeDocument')?.target ?? usualPlace;
  const main = part(mainName);
  const ofMain = main ? relationships(mainName) : [];
  const targets = new Map(ofMain.map(({ id, target }) => [id, target]));
  const partOf = (target: string | undefined): Element | undefined => (target === undefined ? undefined : part(target));
  return {
    mainName,
    main,
    has: (name) => entries.has(name),
    related: (kind) => partOf(ofMain.find((one) => one.kind === kind)?.target),
    byId: (id) => partOf(targets.get(id))
  };
}

function relationshipsPart(source: string): string {
  const slash = source.lastIndexOf('/') + 1;
  return `${source.slice(0, slash)}_rels/${source.slice(slash)}.rels`;
}
