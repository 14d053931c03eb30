import { receiptOf } from '../../domain/approval/receiptOf';
import type { IsoDate } from '../../domain/mandate/answer';
import type { EstablishedMandate } from '../ports/establishedMandates';
import { Failure } from '../ports/failure';
import type { Ports } from '../ports/ports';
import { readLedgerCase } from '../approval/readLedgerCase';
import type { CasePorts } from '../approval/readLedgerCase';

/** `notInForce`: there is no text to review. `fileDiffers`: the file does not say what its receipt vouches for. */
export type ReviewDateResult =
  | { readonly kind: 'set'; readonly established: EstablishedMandate }
  | { readonly kind: 'refused'; readonly reason: 'notInForce' | 'fileDiffers' }
  | { readonly kind: 'denied' };

/**
 * Changes the date by which a mandate in force is to be reviewed. That is no decision: text, decision and receipt stay
 * what they are. Nothing is let through with it that the receipt does not vouch for.
 *
 * @throws Failure other than `denied`; the same call can be repeated
 */
export async function setReviewDate(
  ports: CasePorts & Pick<Ports, 'established' | 'documents'>,
  mandateKey: string,
  reviewDate: IsoDate | ''
): Promise<ReviewDateResult> {
  const [{ state }, mandate] = await Promise.all([readLedgerCase(ports, mandateKey), ports.established.ofMandate(mandateKey)]);
  const receipt = state.inForce && receiptOf(state.inForce);
  if (!receipt || !mandate) return { kind: 'refused', reason: 'notInForce' };
  const textHash = await ports.documents.textHash(await ports.established.download(mandate.file.serverRelativeUrl));
  const isSame = textHash === receipt.textHash && mandate.snapshotKey === receipt.snapshotKey;
  if (!isSame) return { kind: 'refused', reason: 'fileDiffers' };
  try {
    return { kind: 'set', established: await ports.established.setReviewDate(mandate, reviewDate) };
  } catch (failure) {
    if (failure instanceof Failure && failure.kind === 'denied') return { kind: 'denied' };
    throw failure;
  }
}
