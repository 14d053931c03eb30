import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { convertToHtml } from 'mammoth';
import { createDocumentReader } from '../../src/adapters/word/createDocumentReader';
import { importDocument } from '../../src/domain/importing/importDocument';
import { templates } from '../../src/templates/templates';
import { measurement, type Measurement } from '../measurement';
import { processorTime } from './processorTime';

const FIXTURES = join(__dirname, '..', '..', 'src', 'adapters', 'word', 'reading', 'fixtures');

/** What the import may take more than mammoth takes to convert the same file, in milliseconds. */
const MARGIN = 10;

/** Published documents as Word files of other programs, read, understood and reviewed by the product, and converted by mammoth. */
export async function importOfWord(): Promise<readonly Measurement[]> {
  const reader = createDocumentReader();
  const measurements: Measurement[] = [];
  for (const fileName of readdirSync(FIXTURES).filter((name) => /^lakemedel\..*\.docx$/.test(name))) {
    const content = readFileSync(join(FIXTURES, fileName));
    const peer = await processorTime(() => convertToHtml({ buffer: content }));
    const own = await processorTime(async () => importDocument(await reader.read(fileName, content), templates, { today: '2026-11-01' }));
    measurements.push(measurement(`Läsa in ${fileName}, CPU`, own, 'ms', Math.round(peer) + MARGIN, { name: 'mammoth', value: peer }));
  }
  return measurements;
}
