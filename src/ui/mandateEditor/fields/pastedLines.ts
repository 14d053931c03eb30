import { linesFromHtml } from '../../../domain/mandate/linesFromHtml';
import { linesFromPaste } from '../../../domain/mandate/linesFromPaste';

/** The lines on the clipboard. Word and browsers put plain text there too; markup alone is read for its text. */
export function pastedLines(clipboard: DataTransfer): readonly string[] {
  const plain = clipboard.getData('text/plain');
  return plain === '' ? linesFromHtml(clipboard.getData('text/html')) : linesFromPaste(plain);
}
