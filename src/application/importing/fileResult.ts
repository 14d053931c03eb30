import type { GroupMatch } from '../../domain/importing/groups/matchGroup';
import type { ImportedMandate } from '../../domain/importing/importedMandate';
import type { SourceDocument } from '../../domain/importing/sourceDocument';
import type { UnreadableReason } from '../ports/documentReader';

/** A file that has been read in. Nothing of it is stored yet. */
export interface ReadFile {
  readonly kind: 'read';
  /** Key of the mandate it becomes when it is kept, made once, so that keeping it can be repeated. */
  readonly mandateKey: string;
  readonly source: SourceDocument;
  readonly imported: ImportedMandate;
  readonly match: GroupMatch;
}

export type FileResult =
  | ReadFile
  | {
      readonly kind: 'unreadable';
      /** `unreachable`: the browser does not get at the file; `defect`: the reading itself failed. */
      readonly reason: UnreadableReason | 'unreachable' | 'defect';
    };
