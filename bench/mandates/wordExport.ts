import { Document, HeadingLevel, Packer, Paragraph } from 'docx';
import Docxtemplater from 'docxtemplater';
import PizZip from 'pizzip';
import { createDocumentBuilder } from '../../src/adapters/word/createDocumentBuilder';
import { layoutOf } from '../../src/application/publication/documentLayout';
import type { MandateDocument } from '../../src/domain/mandate/document';
import { renderDocument } from '../../src/domain/mandate/renderDocument';
import { barnonkologiAnswers, barnonkologiVariables } from '../../src/templates/fixtures/barnonkologi';
import { templateOf } from '../../src/templates/templates';
import { measurement, type Measurement } from '../measurement';
import { processorTime } from './processorTime';

const TARGET = 10;

/** A Word file with the placeholders that docxtemplater fills: title, headings, lines. */
async function templateFile(): Promise<Buffer> {
  const line = (text: string, heading?: (typeof HeadingLevel)[keyof typeof HeadingLevel]): Paragraph => new Paragraph({ text, heading });
  const children = [
    line('{title}', HeadingLevel.TITLE),
    line('{#sections}'),
    line('{heading}', HeadingLevel.HEADING_1),
    line('{#lines}'),
    line('{text}'),
    line('{/lines}'),
    line('{/sections}')
  ];
  return Packer.toBuffer(new Document({ sections: [{ children }] }));
}

const contentOf = ({ title, sections }: MandateDocument): object => ({
  title,
  sections: sections.map(({ heading, blocks }) => ({
    heading,
    lines: blocks.flatMap((block) => ('items' in block ? block.items : [block.text])).map((text) => ({ text }))
  }))
});

/** The longest of the published mandates as a Word file, and the same text filled into a file by docxtemplater. */
export async function wordExport(): Promise<readonly Measurement[]> {
  const template = templateOf('sydostra-rag', 1);
  const document = renderDocument(template, barnonkologiVariables, barnonkologiAnswers);
  const builder = createDocumentBuilder();
  const own = await processorTime(() =>
    builder.established({
      ...layoutOf(template),
      document,
      bodyName: 'RPO Barn och ungdomars hälsa',
      stamp: '',
      decision: { body: 'rpo-barn', meetingDate: '2026-03-12', paragraph: '14', diaryNumber: 'RJL 2026/123', minutesLink: '' },
      trail: [{ date: '2026-03-12', text: 'RPO Barn och ungdomars hälsa fastställde den, § 14.' }],
      snapshotKey: 's1',
      snapshotHash: 'ab'.repeat(32),
      letterhead: null
    })
  );
  const file = await templateFile();
  const content = contentOf(document);
  const peer = await processorTime(() => {
    const filled = new Docxtemplater(new PizZip(file), { paragraphLoop: true });
    filled.render(content);
    return filled.getZip().generate({ type: 'nodebuffer', compression: 'DEFLATE' });
  });
  return [measurement('Uppdraget som Wordfil, CPU', own, 'ms', TARGET, { name: 'docxtemplater', value: peer })];
}
