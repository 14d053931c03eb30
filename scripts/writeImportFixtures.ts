import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { asHtml } from '../src/adapters/word/reading/fixtures/asHtml';
import { asMarkdown } from '../src/adapters/word/reading/fixtures/asMarkdown';
import { published, publishedLines } from '../src/adapters/word/reading/fixtures/publishedLines';
import { convertByLibreOffice } from '../src/testing/word/convertByLibreOffice';

/**
 * Writes the published documents as Word files of three other programs: LibreOffice, pandoc and the package
 * html-to-docx, fetched for the occasion since nothing else needs it. The files are checked in; this is run by hand when
 * they shall change: `npx tsx scripts/writeImportFixtures.ts`.
 */
const WRITER = { name: 'html-to-docx', version: '1.8.0' };
const FIXTURES = join(__dirname, '..', 'src', 'adapters', 'word', 'reading', 'fixtures');

type HtmlToDocx = (html: string, header: null, options: object) => Promise<Buffer>;

function packageWriter(folder: string): HtmlToDocx {
  writeFileSync(join(folder, 'package.json'), '{}');
  execFileSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', `${WRITER.name}@${WRITER.version}`], { cwd: folder, stdio: 'ignore' });
  return createRequire(join(folder, 'package.json'))(WRITER.name) as HtmlToDocx;
}

async function write(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'import-fixtures-'));
  try {
    const htmlToDocx = packageWriter(folder);
    const pages = Object.fromEntries(published.map((name) => [`${name}.html`, asHtml(publishedLines(name))]));
    const saved = await convertByLibreOffice('soffice', 'docx:Office Open XML Text', pages);
    for (const name of published) {
      const lines = publishedLines(name);
      writeFileSync(join(FIXTURES, `${name}.libreoffice.docx`), saved[name]);
      execFileSync('pandoc', ['--from', 'markdown', '--output', join(FIXTURES, `${name}.pandoc.docx`)], { input: asMarkdown(lines) });
      writeFileSync(join(FIXTURES, `${name}.html-to-docx.docx`), await htmlToDocx(asHtml(lines), null, {}));
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

write().catch((error: Error) => {
  process.stderr.write(`${error.stack}\n`);
  process.exitCode = 1;
});
