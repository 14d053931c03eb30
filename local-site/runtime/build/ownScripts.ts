import { createHash } from 'node:crypto';
import { withOwnAssets } from './ownAssets';

interface Script {
  readonly fileName: string;
  readonly source: string;
}

/**
 * The platform's scripts with their assets on this site. Scripts name each other's checksums, so the checksum
 * of every changed script is changed where it is named, until nothing changes any more.
 */
export function ownScripts(scripts: readonly Script[], basePath: string): readonly Script[] {
  let before = scripts;
  let after = scripts.map(({ fileName, source }) => ({ fileName, source: withOwnAssets(source, basePath) }));
  for (;;) {
    const changed = checksumChanges(before, after);
    if (changed.length === 0) return after;
    before = after;
    after = after.map(({ fileName, source }) => ({ fileName, source: replaceAll(source, changed) }));
  }
}

type Change = readonly [from: string, to: string];

function checksumChanges(before: readonly Script[], after: readonly Script[]): readonly Change[] {
  return after.flatMap(({ source }, index): readonly Change[] =>
    source === before[index].source ? [] : [[checksum(before[index].source), checksum(source)]],
  );
}

function replaceAll(source: string, changes: readonly Change[]): string {
  return changes.reduce((text, [from, to]) => text.split(from).join(to), source);
}

/** As subresource integrity writes it, without `sha256-`, which scripts put in front themselves. */
function checksum(source: string): string {
  return createHash('sha256').update(source, 'utf8').digest('base64');
}
