import type { IFile } from '@pnp/sp/files';
import { failing, toFailure } from '../connection/toFailure';

/** A text file as it was read. */
export interface StoredText {
  readonly etag: string;
  readonly text: string;
}

/** A text file with its version; null when there is none. @throws Failure */
export async function storedText(file: IFile): Promise<StoredText | null> {
  try {
    // The version first: what is read after it is never older than it says.
    const { ETag } = await failing(() => file.select('ETag')<{ readonly ETag: string }>());
    return { etag: ETag, text: await failing(() => file.getText()) };
  } catch (error) {
    const failure = toFailure(error);
    if (failure.kind === 'missing') return null;
    throw failure;
  }
}
