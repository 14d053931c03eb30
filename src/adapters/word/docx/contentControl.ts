import { BuilderElement, FileChild } from 'docx';
import type { Paragraph } from 'docx';

const withValue = (name: string, value: string): BuilderElement =>
  new BuilderElement<{ readonly value: string }>({ name, attributes: { value: { key: 'w:val', value } } });

/**
 * Paragraphs that answer a field, as a content control of Word: its tag is the field's key, so that a file that
 * comes back can be told apart by field, and its title is the question.
 */
export class ContentControl extends FileChild {
  public constructor(fieldKey: string, question: string, children: readonly Paragraph[]) {
    super('w:sdt');
    this.root.push(
      new BuilderElement({ name: 'w:sdtPr', children: [withValue('w:alias', question), withValue('w:tag', fieldKey)] }),
      new BuilderElement({ name: 'w:sdtContent', children: [...children] })
    );
  }
}
