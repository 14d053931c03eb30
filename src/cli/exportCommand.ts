import { writeFile } from 'node:fs/promises';
import { exportCase } from '../application/export/exportCase';
import { describeTrail } from '../ui/decisions/Trail/describeTrail';
import { callerPath } from './callerPath';
import { givenOptions } from './givenOptions';
import { mandateNamed } from './mandateNamed';
import { portsFor } from './siteOptions';
import { WrongUse } from './wrongUse';

const options = { site: { type: 'string' }, as: { type: 'string' }, mandate: { type: 'string' }, out: { type: 'string' } } as const;

/** `uppdrag export --site URL --mandate KEY --out FILE`: the whole case as one zip file for the diary and the archive. */
export async function exportCommand(words: readonly string[], token: string | undefined, tell: (line: string) => void): Promise<number> {
  const given = givenOptions(words, options);
  const mandateKey = mandateNamed(given.mandate);
  if (given.out === undefined) {
    throw new WrongUse('Ange filen: --out FIL. / Name the file: --out FILE.');
  }
  const content = await exportCase(portsFor(given, token), mandateKey, describeTrail);
  await writeFile(callerPath(given.out), content);
  tell(given.out);
  return 0;
}
