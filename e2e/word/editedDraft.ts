import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const officeType = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** A change in a draft's Word file, made by hand on its main part. */
export type WordEdit = (documentXml: string) => string;

const run = (name: 't' | 'delText', text: string): string => `<w:r><w:${name} xml:space="preserve">${text}</w:${name}></w:r>`;

/** @throws Error when the file does not hold the text in one run, exactly once */
function inPlaceOf(text: string, put: (run: string) => string): WordEdit {
  return (xml) => {
    const found = run('t', text);
    const parts = xml.split(found);
    if (parts.length !== 2) throw new Error(`The file has “${text}” ${parts.length - 1} times.`);
    return parts.join(put(found));
  };
}

/** Another text in a run's place, as somebody writes it who does not track changes. */
export const rewritten = (text: string, other: string): WordEdit => inPlaceOf(text, () => run('t', other));

/** Another text in a run's place, as Word tracks it. @param date ISO instant */
export function trackedRewrite(text: string, other: string, author: string, date: string): WordEdit {
  const by = `w:author="${author}" w:date="${date}"`;
  return inPlaceOf(text, () => `<w:del w:id="901" ${by}>${run('delText', text)}</w:del><w:ins w:id="902" ${by}>${run('t', other)}</w:ins>`);
}

/** The marks that put the file's only comment at a run. */
export const commentAt = (text: string): WordEdit =>
  inPlaceOf(
    text,
    (found) => `<w:commentRangeStart w:id="0"/>${found}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>`
  );

/** A draft's Word file after edits, with one comment in its margin. */
export function editedDraft(file: Uint8Array, edits: readonly WordEdit[], comment: { readonly author: string; readonly text: string }): Buffer {
  const parts = unzipSync(file);
  const change = (name: string, edit: (xml: string) => string): void => {
    parts[name] = strToU8(edit(strFromU8(parts[name] ?? new Uint8Array())));
  };
  const before = (end: string, added: string) => (xml: string) => xml.replace(end, `${added}${end}`);
  change('word/document.xml', (xml) => edits.reduce((edited, edit) => edit(edited), xml));
  change('word/_rels/document.xml.rels', before('</Relationships>', `<Relationship Id="rId900" Type="${officeType}/comments" Target="comments.xml"/>`));
  change('[Content_Types].xml', before('</Types>', `<Override PartName="/word/comments.xml" ContentType="${wordType}.comments+xml"/>`));
  const namespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  parts['word/comments.xml'] = strToU8(
    `<?xml version="1.0" encoding="UTF-8"?><w:comments ${namespace}><w:comment w:id="0" w:author="${comment.author}" w:date="2026-03-06T10:00:00Z">` +
      `<w:p>${run('t', comment.text)}</w:p></w:comment></w:comments>`
  );
  return Buffer.from(zipSync(parts));
}
