import { createDocumentBuilder } from '../../src/adapters/word/createDocumentBuilder';
import { createMemoryPorts } from '../../src/adapters/memory/createMemoryPorts';
import { createMemoryWorld } from '../../src/adapters/memory/memoryWorld';
import type { FiledText } from '../../src/application/ports/siteRecords';
import { verifySite } from '../../src/application/verification/verifySite';
import type { VerificationPorts } from '../../src/application/verification/verifySite';
import { canonicalize } from '../../src/domain/mandate/canonicalize';
import { hashText } from '../../src/domain/mandate/hashText';
import type { SnapshotContent } from '../../src/domain/mandate/snapshot';
import type { RosterContent } from '../../src/domain/roster/rosterSnapshot';
import { memoryAccount } from '../../src/testing/memoryAccount';
import { bigCase, bigConfiguration, groupKeyOf, mandateKeyOf, ROUNDS, snapshotKeyOf } from './bigLedger';

const MANDATES = 5000;
/** Characters of a mandate as they mostly are. */
const LENGTH = 8100;

const numberOf = (mandateKey: string): number => Number(mandateKey.slice(1));

const [MANDATE, GROUP, ROUND] = ['§mandate§', '§group§', '§round§'] as const;

const pattern: SnapshotContent = {
  format: 'uppdrag.snapshot.1',
  mandateKey: MANDATE,
  groupKey: GROUP,
  language: 'sv-SE',
  template: { family: 'sydostra-rsg', version: '1' },
  variables: { group: 'Grupp', programmeArea: '' },
  answers: {},
  document: {
    title: ROUND,
    sections: [{ key: 'syfte', heading: 'Syfte', blocks: [{ kind: 'paragraph', source: 'fixed', text: 'Gruppen följer upp vården. '.repeat(LENGTH / 27) }] }]
  },
  previousHash: ''
};
const canonicalPattern = canonicalize(pattern);

/** A text of the mandate, made when it is asked for as a site gives it when it is read. */
function textOf(mandate: number, round: number): FiledText {
  const mandateKey = mandateKeyOf(mandate);
  const groupKey = groupKeyOf(mandate);
  const canonical = canonicalPattern.replace(MANDATE, mandateKey).replace(GROUP, groupKey).replace(ROUND, `${mandate} ${round}`);
  const content: SnapshotContent = { ...pattern, mandateKey, groupKey };
  return { snapshot: { key: snapshotKeyOf(mandate, round), content, canonical, hash: hashText(canonical) }, sound: true, groupKey, mandateKey, isWithdrawn: false };
}

const textsOf = (mandateKeys: readonly string[]): readonly FiledText[] =>
  mandateKeys.flatMap((key) => Array.from({ length: ROUNDS }, (_, round) => textOf(numberOf(key), round)));

/** Verifies a site of 5,000 mandates in a process of its own, and tells megabytes at most and seconds, as JSON. */
async function verifyBigSite(): Promise<void> {
  const documents = createDocumentBuilder();
  // Short: what reading Word files costs is measured by itself, and memory is the question here.
  const document = { title: 'Uppdrag', sections: [] };
  const paper = { document, standing: '', healthcareRegion: '', numberedHeadings: false, author: '', date: '2026-03-12', letterhead: null };
  const file = await documents.paper(paper);
  const textHash = await documents.textHash(file);
  const hashOf = (snapshotKey: string): string => {
    const [mandate = '', round = ''] = snapshotKey.slice(1).split('-');
    return textOf(Number(mandate), Number(round)).snapshot.hash;
  };
  const keys = Array.from({ length: MANDATES }, (_, mandate) => mandateKeyOf(mandate));
  const none = createMemoryPorts(createMemoryWorld({ templates: [], accounts: [memoryAccount('all', {})] }), 'all');
  const configuration = bigConfiguration();
  const ports: VerificationPorts = {
    documents,
    mandates: none.mandates,
    ledger: {
      ...none.ledger,
      configuration: async () => configuration,
      ofCases: async (mandateKeys) => new Map(mandateKeys.map((key) => [key, bigCase(numberOf(key), hashOf, textHash)]))
    },
    rosterSnapshots: { ...none.rosterSnapshots, read: async (snapshotKey) => ({ content: { snapshotKey } as RosterContent, canonical: '', hash: '' }) },
    snapshots: { ...none.snapshots, ofMandates: async (mandateKeys) => textsOf(mandateKeys) },
    established: { ...none.established, download: async () => file },
    siteRecords: {
      census: async () => ({ mandateKeys: new Set(keys), seen: MANDATES, held: MANDATES }),
      establishedTexts: async (mandateKeys) => textsOf(mandateKeys),
      publishedFiles: async () => keys.map((key) => ({ mandateKey: key, groupKey: groupKeyOf(numberOf(key)), fileId: key, address: key, textHash })),
      indexedTo: async () => new Map()
    }
  };
  const since = performance.now();
  const result = await verifySite(ports);
  if (result.kind !== 'verdict' || result.summary.sound !== MANDATES) throw new Error(`Not sound: ${JSON.stringify(result)}`);
  const seconds = (performance.now() - since) / 1000;
  process.stdout.write(JSON.stringify({ megabytes: process.resourceUsage().maxRSS / 1000, seconds }));
}

void verifyBigSite();
