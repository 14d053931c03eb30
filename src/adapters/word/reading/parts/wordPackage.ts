import { newAllowance } from '../allowance';
import { unpack } from '../archive/unpack';
import { zipDirectory } from '../archive/zipDirectory';
import { Unreadable } from '../unreadable';
import { parseXml } from '../xml/parseXml';
import type { Element } from '../xml/element';
import { relationshipsOf, type Relationship } from './relationshipsOf';

/** The parts of a Word file, read when they are asked for. */
export interface WordPackage {
  /** `w:document`. */
  readonly main: Element;
  /** The part by the last word of its relationship's type, such as `styles`; undefined when the file has none. */
  related(kind: string): Element | undefined;
  /** The part by the relationship's id; undefined when the file has none. */
  byId(id: string): Element | undefined;
}

const USUAL_PLACE = 'word/document.xml';

/** @throws Unreadable */
export function openWordPackage(bytes: Uint8Array): WordPackage {
  const entries = zipDirectory(bytes);
  const allowance = newAllowance();
  const part = (name: string): Element | undefined => {
    const entry = entries.get(name);
    return entry && parseXml(unpack(bytes, entry, allowance), allowance);
  };
  const relationships = (source: string): readonly Relationship[] => relationshipsOf(part(relationshipsPart(source)), source);
  const mainName = relationships('').find(({ kind }) => kind === 'officeDocument')?.target ?? USUAL_PLACE;
  const main = part(mainName);
  if (!main) {
    throw entries.has('[Content_Types].xml')
      ? new Unreadable('corrupt', `${mainName} is missing`)
      : new Unreadable('unknownFormat', 'A zip file, but no Office document');
  }
  if (main.name !== 'w:document') {
    throw new Unreadable('unknownFormat', `An Office document, but ${main.name} and no text`);
  }
  const ofMain = relationships(mainName);
  const targets = new Map(ofMain.map(({ id, target }) => [id, target]));
  const partOf = (target: string | undefined): Element | undefined => (target === undefined ? undefined : part(target));
  return {
    main,
    related: (kind) => partOf(ofMain.find((one) => one.kind === kind)?.target),
    byId: (id) => partOf(targets.get(id))
  };
}

function relationshipsPart(source: string): string {
  const slash = source.lastIndexOf('/') + 1;
  return `${source.slice(0, slash)}_rels/${source.slice(slash)}.rels`;
}
