import type { Segment } from '../segmentation';
import { plainHeading } from './plainHeading';

/** *Uppdrag för Regionsjukvårdsledningens stab* */
const tasksFor = /^(?:uppdrag(?:et)?|uppgifter|tasks|mandate|opgaver|opdrag)\s+(?:för|of|for)\s+(.+?)[\s:.]*$/iu;

/** *Stabens uppdrag* */
const tasksOf = /^(.+?)[’']?s\s+(?:uppdrag|uppgifter|arbetsuppgifter|tasks|mandate|opgaver|opdrag)[\s:.]*$/iu;

/** Forms a noun takes as a heading of its own: *stab*, *staben*, *arbetsutskottet*. */
const definite = ['', 'en', 'et', 'n', 't', 'erne'];

/** The bodies a title can be about when it names two: *… för Regionsjukvårdsledningens stab och arbetsutskott i …*. */
export function bodyHeadings(title: string): readonly string[] {
  const [, names = ''] = /\s(?:för|for|of)\s(.+?)(?:\s(?:i|in)\s.*)?$/iu.exec(title) ?? [];
  const parts = names.split(/\s*,\s*|\s(?:och|samt|and|og)\s/u).map(plainHeading);
  return parts.length < 2
    ? []
    : parts.flatMap((name) => [name, name.split(' ').pop() ?? name].flatMap((noun) => definite.map((ending) => `${noun}${ending}`)));
}

function bodyNamed({ heading, meaning }: Segment, bodies: readonly string[]): string {
  if (heading === '' || (meaning !== 'specificTasks' && meaning !== 'genericTasks')) {
    return '';
  }
  if (bodies.includes(plainHeading(heading))) {
    return heading.trim();
  }
  return tasksFor.exec(heading)?.[1] ?? tasksOf.exec(heading)?.[1] ?? '';
}

/** Meanings whose sections are about one body as long as no other heading says otherwise. */
const ofOneBody: readonly Segment['meaning'][] = ['purpose', 'genericTasks', 'specificTasks'];

/**
 * The segments with the body each is about, where the document gives several bodies their mandate. A section below a
 * body's heading is about that body when it tells of purpose or tasks, or when every body has such a section.
 */
export function withBodies(segments: readonly Segment[], title: string): readonly Segment[] {
  const bodies = bodyHeadings(title);
  const named = segments.map((segment) => bodyNamed(segment, bodies));
  if (new Set(named.filter((name) => name !== '').map((name) => name.toLowerCase())).size < 2) {
    return segments;
  }
  const plain = segments.map(({ heading }) => plainHeading(heading));
  const times = new Map<string, number>();
  plain.forEach((heading) => times.set(heading, (times.get(heading) ?? 0) + 1));
  const isRepeated = (heading = ''): boolean => heading !== '' && (times.get(heading) ?? 0) > 1;
  let body = '';
  return segments.map((segment, index) => {
    body = named[index] || (ofOneBody.includes(segment.meaning) || isRepeated(plain[index]) ? body : '');
    return body === '' ? segment : { ...segment, body };
  });
}
