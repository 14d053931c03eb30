import type { PublicationResult } from '../application/publication/publication';
import { publishMandate } from '../application/publication/publishMandate';
import { stampWithdrawn } from '../application/publication/stampWithdrawn';
import { receiptOf } from '../domain/approval/receiptOf';
import { decisionsStrings } from '../loc/decisions/strings';
import { describeTrail } from '../ui/decisions/Trail/describeTrail';
import { givenOptions } from './givenOptions';
import { mandateNamed } from './mandateNamed';
import { portsFor } from './siteOptions';
import { WrongUse } from './wrongUse';

const options = { site: { type: 'string' }, as: { type: 'string' }, mandate: { type: 'string' }, review: { type: 'string' } } as const;

function reviewDateOf(word = ''): string {
  if (word !== '' && !/^\d{4}-\d{2}-\d{2}$/.test(word)) {
    throw new WrongUse('--review är en dag: ÅÅÅÅ-MM-DD. / --review is a day: YYYY-MM-DD.');
  }
  return word;
}

const complaint = (result: Exclude<PublicationResult, { kind: 'published' }>): string =>
  (['sv-SE', 'en-US'] as const)
    .map((language) => decisionsStrings[language].publish)
    .map((strings) => (result.kind === 'denied' ? strings.denied : strings.refused[result.reason]))
    .join(' / ');

/**
 * `uppdrag publish --site URL --mandate KEY [--review YYYY-MM-DD]`: publishes what is established, or stamps the file of
 * what is withdrawn. Tells state, version of the file and key of the text; again what was done before, when it was.
 */
export async function publishCommand(words: readonly string[], token: string | undefined, tell: (line: string) => void): Promise<number> {
  const given = givenOptions(words, options);
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
