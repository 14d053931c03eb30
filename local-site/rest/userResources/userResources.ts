import { valueOutcome } from '../outcome';
import { refusals } from '../refusals';
import { argument } from '../tree/arguments';
import { action, spaceNode, step, type Member } from '../tree/kinds';
import type { Node } from '../tree/node';

/**
 * `TitleResource`, `DescriptionResource` and the like (`SP.UserResource`), by the text's name. A text without a
 * translation is the same in every language; translations themselves are not kept, so setting one is unknown here.
 */
export function userResources<Subject>(texts: Readonly<Record<string, (subject: Subject) => string>>): Record<string, Member<Subject>> {
  return Object.fromEntries(Object.entries(texts).map(([name, read]) => [`${name}resource`, step<Subject>(subject => userResource(read(subject)))]));
}

function userResource(text: string): Node {
  return spaceNode('UserResource', {
    getvalueforuiculture: action((_: undefined, args, call) => {
      const culture = argument(args, 'cultureName') ?? call.body.member('cultureName');
      if (!isCulture(culture)) throw refusals.outOfRange();
      return valueOutcome('GetValueForUICulture', text);
    })
  }, undefined);
}

/** Unproven: which refusal a culture gets that does not exist. */
function isCulture(name: unknown): boolean {
  try {
    return typeof name === 'string' && Intl.getCanonicalLocales(name).length === 1;
  } catch {
    return false;
  }
}
