import { Unreadable } from '../unreadable';
import { openOfficePackage, type WholePackage } from './officePackage';

/** A Word file; its main part is `w:document`. */
export type WordPackage = WholePackage;

const USUAL_PLACE = 'word/document.xml';

/** @throws Unreadable */
export function openWordPackage(bytes: Uint8Array): WordPackage {
  const { main, mainName, has, related, byId } = openOfficePackage(bytes, USUAL_PLACE);
  if (!main) {
    throw has('[Content_Types].xml')
      ? new Unreadable('corrupt', `${mainName} is missing`)
      : new Unreadable('unknownFormat', 'A zip file, but no Office document');
  }
  if (main.name !== 'w:document') {
    throw new Unreadable('unknownFormat', `An Office document, but ${main.name} and no text`);
  }
  return { main, related, byId };
}
