import type { Answer, Attacker } from './attacker';
import { approvalOperations, fileOperations } from './fileOperations';
import { addForm, listOperations, ownRowOperations } from './listOperations';
import type { TargetMaker } from './makeTarget';
import { definitionOf } from './makeTarget';
import type { Operation, Target } from './operation';
import { addedId, formDone, succeeded } from './operation';
import type { Level, PlaceRule } from './placeRules';
import { readOperations } from './readOperations';
import { removalOperations } from './removalOperations';

/** The operations that make sense in a list. */
export function operationsOn(list: string): readonly Operation[] {
  const { kind, moderated, crawled } = definitionOf(list);
  const own = kind === 'library' ? [...fileOperations, ...(moderated ? approvalOperations : [])] : listOperations;
  // What is not crawled is found by nobody.
  const reading = readOperations.map((operation) => (operation.onlyCrawled && !crawled ? { ...operation, allowed: '' } : operation));
  return [...reading, ...own, ...removalOperations];
}

const isDone = ({ done }: Operation, answer: Answer, target: Target): boolean => (done ? done(answer, target) : succeeded(answer));

/** A refusal says that it is one: an error of the server's own would hide what it would have done. */
const isRefusal = ({ status }: Answer): boolean => succeeded({ status, body: '' }) || status === 403 || status === 404;

const toldWrongly = ({ name }: Operation, expected: boolean, answer: Answer): string =>
  `${name}: ${expected ? 'should be possible' : 'should be refused'} (${answer.status} ${JSON.stringify(answer.body).slice(0, 160)})`;

/** A place with what is there to be attacked, made anew when it has been used up. */
export interface Battlefield {
  readonly place: PlaceRule;
  target: Target;
  renew(): Promise<void>;
}

export async function openBattlefield(place: PlaceRule, maker: TargetMaker): Promise<Battlefield> {
  const field: Battlefield = {
    place,
    target: await maker.make(place),
    renew: async () => {
      field.target = await maker.make(place);
    }
  };
  return field;
}

const placesToRead = new Set(readOperations.map(({ name }) => name));

/**
 * Tries every operation on a place as somebody: the reading and what is to be refused in one `$batch`, what is to be
 * possible each by itself.
 * @param refusedAlone whether what is to be refused is tried by itself as well, outside a batch
 * @returns what came out otherwise than expected; nothing when all is as it should be
 */
export async function attemptsIn(field: Battlefield, level: Level, who: Attacker, refusedAlone: boolean): Promise<readonly string[]> {
  const wrong: string[] = [];
  const judge = (operation: Operation, answer: Answer): boolean => {
    const expected = operation.allowed.includes(level);
    const did = isDone(operation, answer, field.target);
    if (did !== expected || (!did && operation.allowed !== '' && !isRefusal(answer))) wrong.push(toldWrongly(operation, expected, answer));
    return did;
  };
  const operations = operationsOn(field.place.list);
  const together = operations.filter(({ name, allowed }) => placesToRead.has(name) || !allowed.includes(level));
  const alone = operations.filter(({ name, allowed }) => !placesToRead.has(name) && (refusedAlone || allowed.includes(level)));
  const answers = await who.inBatch(together.map(({ ask }) => ask(field.target)));
  together.forEach((operation, index) => judge(operation, answers[index] ?? { status: 0, body: 'no answer' }));
  for (const operation of alone) {
    const did = judge(operation, await who.ask(operation.ask(field.target)));
    if (did && operation.spends) await field.renew();
  }
  if (definitionOf(field.place.list).kind === 'list') wrong.push(...(await attemptsOnOwnRow(field.target, level, who)));
  return wrong;
}

/** Whoever may add tries on what was added. */
async function attemptsOnOwnRow(target: Target, level: Level, who: Attacker): Promise<readonly string[]> {
  const added = await who.ask(addForm(target));
  if (!formDone(added)) return [];
  const own = { ...target, id: addedId(added) };
  const wrong: string[] = [];
  for (const operation of ownRowOperations) {
    const answer = await who.ask(operation.ask(own));
    const expected = operation.allowed.includes(level);
    if (isDone(operation, answer, own) !== expected) wrong.push(toldWrongly(operation, expected, answer));
  }
  return wrong;
}
