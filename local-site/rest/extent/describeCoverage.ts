import { UNBUILT } from './unbuilt';
import type { BuiltNode } from './walkTree';

/** What is built and what is known but unbuilt, sorted, as text for people. */
export function describeCoverage(built: readonly BuiltNode[]): string {
  const byName = new Map<string, Set<string>>();
  for (const { name, members, verbs } of built) {
    const known = byName.get(name) ?? new Set<string>();
    for (const word of [...verbs.map(verb => `[${verb}]`), ...members]) known.add(word);
    byName.set(name, known);
  }
  return [
    'Built (below each kind of resource: its verbs and its members):', '',
    ...[...byName].map(([name, words]) => section(name, [...words])),
    'Known but not built (answered with 501):', '',
    ...Object.entries(UNBUILT).map(([name, words]) => section(name, words)),
    'Anything else is answered with 404.', ''
  ].join('\n');
}

function section(name: string, words: readonly string[]): string {
  const sorted = [...words].sort((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1));
  return `${name}\n${sorted.map(word => `  ${word}\n`).join('')}`;
}
