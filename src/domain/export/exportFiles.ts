import { utf8ToBytes } from '@noble/hashes/utils.js';
import type { LedgerEntry } from '../approval/record';
import { trailOf } from '../approval/trailOf';
import { hashBytes } from '../mandate/hashBytes';
import { swedishDate } from '../mandate/swedishDate';
import { csvText } from './csvText';
import type { ExportSource } from './exportSource';
import { readmeText } from './readmeText';
import { factNames, roundFacts } from './roundFacts';
import type { RoundFacts } from './roundFacts';

const SUMS = 'SHA256SUMS';

const json = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;

/** One name of a path: what a stored key or file is called must not lead out of its folder. */
const safeName = (name: string): string => name.replace(/[^\p{L}\p{N}._-]/gu, '_').replace(/^\.+/, '_');

const names = Object.keys(factNames) as (keyof RoundFacts)[];

/** By id, and each as it lies in the ledger. */
const inOrder = (entries: readonly LedgerEntry[]): readonly LedgerEntry[] => [...entries].sort((one, other) => one.id - other.id);

/**
 * The files of a case for a diary or an archive, by path: the document, the exact texts, what the diary asks, what
 * happened, the ledger's own records, how to verify them, and a checksum of every file. The same case gives the same
 * bytes.
 */
export function exportFiles(source: ExportSource): ReadonlyMap<string, Uint8Array> {
  const { groupKey, state } = source;
  const nameOf = (key: string): string => source.names.get(key) ?? key;
  const facts = state.rounds.map((round, index) =>
    roundFacts(round, index + 1, { mandateKey: state.mandateKey, groupKey }, source.texts.find(({ key }) => key === round.snapshotKey), nameOf)
  );
  const texts: readonly (readonly [string, string])[] = [
    ['README.txt', readmeText(facts[facts.length - 1]).replace(/\n/g, '\r\n')],
    ...source.texts.map(({ key, canonical }) => [`text/${safeName(key)}.json`, canonical] as const),
    ['metadata.json', json({ format: 'uppdrag.export.1', mandateKey: state.mandateKey, rounds: facts })],
    ['metadata.csv', csvText([names.map((name) => factNames[name]), ...facts.map((fact) => names.map((name) => fact[name]))])],
    ['handelser.txt', source.sentences.map(({ date, text }) => `${swedishDate(date)}: ${text}\r\n`).join('')],
    ['handelser.html', source.trailPage],
    ['handelser.json', json({ mandateKey: state.mandateKey, ...trailOf(state) })],
    ['arendelogg.json', json({ entries: inOrder(source.entries), configuration: inOrder(source.configuration) })],
    ...source.rosters.map(({ content, canonical }) => [`bemanning/${safeName(content.snapshotKey)}.json`, canonical] as const)
  ];
  const files = new Map<string, Uint8Array>([
    ...texts.map(([path, text]) => [path, utf8ToBytes(text)] as const),
    ...source.files.map(({ name, content }) => [`dokument/${safeName(name)}`, content] as const)
  ]);
  const paths = [...files.keys()].sort();
  // The form of GNU's sha256sum: two spaces before the path.
  const sums = paths.map((path) => `${hashBytes(files.get(path) ?? new Uint8Array())}  ${path}\n`).join('');
  return new Map([...paths.map((path) => [path, files.get(path) ?? new Uint8Array()] as const), [SUMS, utf8ToBytes(sums)]]);
}
