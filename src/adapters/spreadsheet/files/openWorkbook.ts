import { UnreadableTable } from '../../../application/ports/spreadsheets';
import { newAllowance } from '../../word/reading/allowance';
import { unpack } from '../../word/reading/archive/unpack';
import { zipDirectory } from '../../word/reading/archive/zipDirectory';
import { relationshipsOf } from '../../word/reading/parts/relationshipsOf';
import type { Element } from '../../word/reading/xml/element';
import { parseXml } from '../../word/reading/xml/parseXml';

/** The parts of an Excel file, read when they are asked for. */
export interface Workbook {
  /** `x:workbook`. */
  readonly main: Element;
  /** The part by the last word of its relationship's type, such as `styles`; undefined when the file has none. */
  related(kind: string): Element | undefined;
  /** The part by the relationship's id; undefined when the file has none. */
  byId(id: string): Element | undefined;
}

const USUAL_PLACE = 'xl/workbook.xml';

/** @throws Unreadable, UnreadableTable */
export function openWorkbook(content: Uint8Array): Workbook {
  const entries = zipDirectory(content);
  const allowance = newAllowance();
  const part = (name: string): Element | undefined => {
    const entry = entries.get(name);
    return entry && parseXml(unpack(content, entry, allowance), allowance);
  };
  const mainName = relationshipsOf(part('_rels/.rels'), '').find(({ kind }) => kind === 'officeDocument')?.target ?? USUAL_PLACE;
  const main = part(mainName);
  if (main?.name !== 'x:workbook') throw new UnreadableTable('unknownFormat', 'A zip file, but no workbook');
  const slash = mainName.lastIndexOf('/') + 1;
  const relationships = relationshipsOf(part(`${mainName.slice(0, slash)}_rels/${mainName.slice(slash)}.rels`), mainName);
  const partOf = (target: string | undefined): Element | undefined => (target === undefined ? undefined : part(target));
  return {
    main,
    related: (kind) => partOf(relationships.find((one) => one.kind === kind)?.target),
    byId: (id) => partOf(relationships.find((one) => one.id === id)?.target)
  };
}
