import type { VerifiedFile } from '../../domain/verification/verifyMandate';
import { Failure } from '../ports/failure';
import type { Ports } from '../ports/ports';
import type { PublishedRow } from '../ports/siteRecords';

/** The file's text as it reads now. */
export async function readFile(ports: Pick<Ports, 'established' | 'documents'>, { fileId, address, underDraft }: PublishedRow): Promise<VerifiedFile> {
  const content = await ports.established.download(address, underDraft);
  try {
    return { fileId, address, textHash: await ports.documents.textHash(content) };
  } catch (failure) {
    // Not a Word file any more.
    if (!(failure instanceof Failure && failure.kind === 'invalid')) throw failure;
    return { fileId, address, textHash: null };
  }
}
