import type { JudgementOutcome } from '../../domain/interests/clearance';
import type { IsoDate } from '../../domain/mandate/answer';
import { Failure } from '../ports/failure';
import type { StoredDeclaration } from '../ports/declarations';
import type { Ports } from '../ports/ports';
import { tellJudgement } from './tellJudgement';

export interface Judgement {
  readonly outcome: JudgementOutcome;
  /** The judge's reasons and conditions: for those who read the declaration. */
  readonly reasons: string;
  /** Last day it holds; not asked for of one who is hindered. */
  readonly validUntil: IsoDate | '';
}

/**
 * Judges a declaration: first on the declaration itself, then where everybody may see how it came out. Cut short between
 * the two, a repeat, or `tellJudgement`, finishes it.
 * @throws Failure `conflict` when somebody else has judged it meanwhile, `denied` to all but the region's judge and process
 *   support, `invalid` without a last day
 */
export async function judgeDeclaration(
  ports: Pick<Ports, 'declarations' | 'clearances' | 'roster'>,
  declaration: StoredDeclaration,
  { outcome, reasons, validUntil }: Judgement
): Promise<StoredDeclaration> {
  if (outcome !== 'hindered' && validUntil === '') throw new Failure('invalid', `${declaration.key} is judged without a last day`);
  const judged = await ports.declarations.save({ ...declaration, status: outcome, judgement: reasons, validUntil: outcome === 'hindered' ? '' : validUntil });
  await tellJudgement(ports, judged);
  return judged;
}
