import { UnreadableTable } from '../../../application/ports/spreadsheets';
import { openOfficePackage, type WholePackage } from '../../word/reading/parts/officePackage';

/** An Excel file; its main part is `x:workbook`. */
export type Workbook = WholePackage;

const USUAL_PLACE = 'xl/workbook.xml';

/** @throws Unreadable, UnreadableTable */
export function openWorkbook(content: Uint8Array): Workbook {
  const { main, related, byId } = openOfficePackage(content, USUAL_PLACE);
  if (main?.name !== 'x:workbook') throw new UnreadableTable('unknownFormat', 'A zip file, but no workbook');
  return { main, related, byId };
}
