import type { PublicationResult } from '../application/publication/publication';
import { publishMandate } from '../application/publication/publishMandate';
import { stampWithdrawn } from '../application/publication/stampWithdrawn';
import { receiptOf } from '../domain/approval/receiptOf';
import { enUs } from '../loc/decisions/enUs';
import { svSe } from '../loc/decisions/svSe';
import { describeTrail } from '../ui/decisions/Trail/describeTrail';
import { givenOptions } from './givenOptions';
import { mandateNamed } from './mandateNamed';
import { publishPages } from './publishPages';
import { portsFor } from './siteOptions';
import { WrongUse } from './wrongUse';

const options = { site: { type: 'string' }, as: { type: 'string' }, mandate: { type: 'string' }, review: { type: 'string' }, out: { type: 'string' } } as const;

function reviewDateOf(word = ''): string {
  if (word !== '' && !/^\d{4}-\d{2}-\d{2}$/.test(word)) {
    throw new WrongUse('--review är en dag: ÅÅÅÅ-MM-DD. / --review is a day: YYYY-MM-DD.');
  }
  return word;
}

const complaint = (result: Exclude<PublicationResult, { kind: 'published' }>): string =>
  [svSe.publish, enUs.publish]
    .map((strings) => (result.kind === 'denied' ? strings.denied : strings.refused[result.reason]))
    .join(' / ');

/** The folder that pages are to be written to; null when a mandate is to be published. @throws WrongUse for a mix of both */
function folderOf({ out, mandate, review }: { readonly out?: string; readonly mandate?: string; readonly review?: string }): string | null {
  if (out === undefined && mandate === undefined) {
    throw new WrongUse('Ange vad som ska publiceras: --mandate NYCKEL för ett uppdrag, --out MAPP för sidor om alla grupper. / Say what to publish: --mandate KEY for a mandate, --out DIR for pages about all groups.');
  }
  if (out !== undefined && (mandate !== undefined || review !== undefined)) {
    throw new WrongUse('--out skriver sidor om alla grupper och kan inte användas med --mandate eller --review. / --out writes pages about all groups and cannot be used with --mandate or --review.');
  }
  if (out === '') throw new WrongUse('--out ska följas av en mapp. / --out must be followed by a folder.');
  return out ?? null;
}

/**
 * `uppdrag publish --site URL --out DIR`: writes public pages about all groups.
 *
 * `uppdrag publish --site URL --mandate KEY [--review YYYY-MM-DD]`: publishes what is established, or stamps the file of
 * what is withdrawn. Tells state, version of the file and key of the text; again what was done before, when it was.
 */
export async function publishCommand(words: readonly string[], token: string | undefined, tell: (line: string) => void): Promise<number> {
  const given = givenOptions(words, options);
  const folder = folderOf(given);
  if (folder !== null) return publishPages(portsFor(given, token), folder, tell);
  const mandateKey = mandateNamed(given.mandate);
  const reviewDate = reviewDateOf(given.review);
  const ports = portsFor(given, token);
  const request = {
    mandateKey,
    recordKey: ports.identifiers.next(),
    describeTrail,
    onStep: (step: string): void => {
      process.stderr.write(`${step}\n`);
    }
  };
  const published = await publishMandate(ports, { ...request, reviewDate });
  const isNothingToPublish = published.kind === 'refused' && published.reason === 'notEstablished';
  const stamped = isNothingToPublish ? await stampWithdrawn(ports, request) : published;
  const result = stamped.kind === 'refused' && stamped.reason === 'notWithdrawn' ? published : stamped;
  if (result.kind !== 'published') {
    process.stderr.write(`${complaint(result)}\n`);
    return 1;
  }
  const { state, snapshotKey } = result.round;
  tell(`${state}\t${receiptOf(result.round)?.fileVersion ?? ''}\t${snapshotKey}`);
  return 0;
}
