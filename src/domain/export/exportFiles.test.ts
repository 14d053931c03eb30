import { openCaseBook } from '../../testing/approval/caseBook';
import { bodyKey, decision, groupKey, publication, submission, withdrawal } from '../../testing/approval/caseRecords';
import { hashEntry } from '../approval/hashEntry';
import type { LedgerEntry } from '../approval/record';
import { hashBytes } from '../mandate/hashBytes';
import { hashText } from '../mandate/hashText';
import { exportFiles } from './exportFiles';
import type { ExportSource } from './exportSource';

const read = (files: ReadonlyMap<string, Uint8Array>, path: string): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(files.get(path));

function source(change: Partial<ExportSource> = {}): ExportSource {
  const book = openCaseBook();
  book.write(`groups/${groupKey}`, submission());
  book.write(`bodies/${bodyKey}`, decision({ diaryNumber: '=HYPERLINK("http://ond.example")' }));
  book.write('publication', publication());
  book.write(`bodies/${bodyKey}`, withdrawal());
  book.write('publication', publication('s1', { stamped: true, fileVersion: '2.0' }));
  return {
    groupKey,
    state: book.fold(),
    entries: book.caseEntries(),
    configuration: book.configuration(),
    texts: [{ key: 's1', title: 'Uppdragsbeskrivning för RAG Åäö; "citat"', canonical: '{"å":"ä"}' }],
    rosters: [],
    files: [{ name: 'rag-x.m1.docx', content: Uint8Array.of(1, 2, 3) }],
    sentences: [{ date: '2026-03-12', text: 'RPO Barn fastställde uppdragsbeskrivningen.' }],
    trailPage: '<!DOCTYPE html>',
    names: new Map([[bodyKey, 'RPO Barn och ungdomars hälsa']]),
    ...change
  };
}

describe('the export of a case', () => {
  it('holds document, texts, facts, trail, records, instructions, and a checksum of each', () => {
    const files = exportFiles(source());
    expect([...files.keys()]).toEqual([
      'README.txt', 'arendelogg.json', 'dokument/rag-x.m1.docx', 'handelser.html', 'handelser.json', 'handelser.txt',
      'metadata.csv', 'metadata.json', 'text/s1.json', 'SHA256SUMS'
    ]);
    const sums = read(files, 'SHA256SUMS').trimEnd().split('\n').map((line) => line.split('  '));
    expect(sums.map(([, path]) => path)).toEqual([...files.keys()].slice(0, -1));
    for (const [sum, path = ''] of sums) expect(hashBytes(files.get(path)!)).toBe(sum);
  });

  it('gives each text exactly as it was hashed', () => {
    expect(hashText(read(exportFiles(source()), 'text/s1.json'))).toBe(hashText('{"å":"ä"}'));
  });

  it('tells the diary of the decision, in a form that Swedish Excel opens and nothing in it runs', () => {
    const csv = read(exportFiles(source()), 'metadata.csv');
    expect(csv.startsWith('\uFEFFUppdragsnyckel;Gruppnyckel;Grupp;Titel;')).toBe(true);
    expect(csv).toContain(';"Uppdragsbeskrivning för RAG Åäö; ""citat""";1;Upphävd;');
    expect(csv).toContain('RPO Barn och ungdomars hälsa;2026-03-12;14;"\'=HYPERLINK');
    const { rounds } = JSON.parse(read(exportFiles(source()), 'metadata.json')) as { rounds: object[] };
    expect(rounds).toMatchObject([{ state: 'Upphävd', withdrawn: '2026-05-01', fileVersion: '2.0', snapshotHash: hashText('s1') }]);
  });

  it('holds the records so that their hashes can be computed again as the instructions say', () => {
    const { entries, configuration } = JSON.parse(read(exportFiles(source()), 'arendelogg.json')) as {
      entries: LedgerEntry[];
      configuration: LedgerEntry[];
    };
    expect(entries).toHaveLength(5);
    expect(configuration).toHaveLength(2);
    for (const { recordKey, folder, record, previousHash, ownHash } of entries) {
      expect(hashEntry(recordKey, folder, record!, previousHash)).toBe(ownHash);
    }
    expect(read(exportFiles(source()), 'README.txt')).toContain('sha256sum -c SHA256SUMS');
  });

  it('is the same bytes however the case was read', () => {
    const one = source();
    const other = { ...one, entries: [...one.entries].reverse(), configuration: [...one.configuration].reverse() };
    expect([...exportFiles(other)]).toEqual([...exportFiles(one)]);
  });

  it('lets no name lead out of its folder', () => {
    const files = [{ name: '../../../etc/passwd', content: new Uint8Array() }];
    const texts = [{ key: '..\\evil', title: '', canonical: '{}' }];
    for (const path of exportFiles(source({ files, texts })).keys()) {
      expect(path).toMatch(/^([\p{L}\p{N}_-]+\/)?[\p{L}\p{N}_-][\p{L}\p{N}._-]*$/u);
    }
  });
});
