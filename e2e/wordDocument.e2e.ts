import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import type { MandateDocument } from '../src/domain/mandate/document';
import { hashText } from '../src/domain/mandate/hashText';
import { restAs } from './site/restAs';
import { startDemoSite } from './site/startDemoSite';
import type { RunningSite } from './site/startSite';

interface FileRow {
  readonly FileRef: string;
  readonly SnapshotKey: string;
  readonly SnapshotHash: string;
}

const web = '/sites/uppdrag';

let site: RunningSite;
let files: readonly FileRow[];

beforeAll(async () => {
  site = await startDemoSite();
  const answer = await restAs(site, 'lasare.kalmar').get(
    `web/getlist('${web}/EstablishedMandates')/items?$select=FileRef,SnapshotKey,SnapshotHash`
  );
  files = (answer.json as { readonly value: readonly FileRow[] }).value;
}, 240_000);

afterAll(() => site?.stop());

async function download({ FileRef }: FileRow): Promise<Buffer> {
  const answer = await fetch(`${site.origin}${FileRef}`, { headers: { Authorization: 'Bearer lasare.kalmar@uppdrag.example' } });
  expect(answer.status).toBe(200);
  return Buffer.from(await answer.arrayBuffer());
}

/** The canonical text of a published snapshot, from the list that readers see. */
async function frozenText({ SnapshotKey }: FileRow): Promise<string> {
  const answer = await restAs(site, 'lasare.kalmar').get(
    `web/getlist('${web}/Lists/EstablishedTexts')/items?$select=Part,Text&$filter=SnapshotKey eq '${SnapshotKey}'&$orderby=Part`
  );
  return (answer.json as { readonly value: readonly { readonly Text: string }[] }).value.map(({ Text }) => Text).join('');
}

/** A document as mammoth is to see it: one element a line. */
function expectedHtml({ title, sections }: MandateDocument, decisionLine: string): string {
  const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
  const element = (name: string, text: string): string => `<${name}>${escaped(text)}</${name}>`;
  const blocks = sections.flatMap(({ heading, blocks: parts }) => [
    element('h2', heading),
    ...parts.map((block) =>
      'items' in block
        ? `<ul>${block.items.map((item) => element('li', item)).join('')}</ul>`
        : element(block.kind === 'subheading' ? 'h3' : 'p', block.text)
    )
  ]);
  return [element('h1', title), element('p', decisionLine), ...blocks].join('').replace(/<\/ul><ul>/g, '');
}

describe('the published Word documents, as a reader downloads them', () => {
  it('say exactly what is frozen, in Word’s own headings and lists, with trail and checksum', async () => {
    expect(files.length).toBe(2);
    for (const file of files) {
      const canonical = await frozenText(file);
      expect(hashText(canonical)).toBe(file.SnapshotHash);
      const { document } = JSON.parse(canonical) as { readonly document: MandateDocument };
      const { value } = await mammoth.convertToHtml(
        { buffer: await download(file) },
        { styleMap: ["p[style-name='Title'] => h1:fresh", "p[style-name='heading 1'] => h2:fresh", "p[style-name='heading 2'] => h3:fresh"] }
      );
      const [text, appendix] = value.split('<h2>Bilaga: så fattades beslutet</h2>');
      const decisionLine = /<p>(Fastställd av RPO .+? \d{1,2} [a-z]+ 20\d\d, § \d+, dnr SVN 202\d-\d+)<\/p>/.exec(text)?.[1];
      expect(text).toBe(expectedHtml(document, decisionLine ?? 'no decision line'));
      expect(appendix).toMatch(/<thead><tr><th>.*Datum.*<\/th><th>.*Händelse.*<\/th><\/tr><\/thead>/);
      expect(appendix).toMatch(/ lämnade in uppdraget\. .* fastställde uppdraget\. Möte \d{1,2} [a-z]+ 20\d\d/s);
      expect(appendix).toContain(`<p>${file.SnapshotHash}</p>`);
      expect(appendix).toContain(file.SnapshotKey);
    }
  });

  it('are in Swedish and titled', async () => {
    const parts = unzipSync(await download(files[0]));
    expect(strFromU8(parts['word/styles.xml'])).toContain('<w:lang w:val="sv-SE"');
    expect(strFromU8(parts['docProps/core.xml'])).toMatch(/<dc:title>Uppdragsbeskrivning för .+<\/dc:title>/);
    expect(strFromU8(parts['docProps/core.xml'])).toContain('<dc:language>sv-SE</dc:language>');
  });
});
