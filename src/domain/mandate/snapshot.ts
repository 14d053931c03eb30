import type { TemplateReference, Variables } from '../template/template';
import type { Answers } from './answer';
import type { MandateDocument } from './document';

/** What is decided upon: the mandate's text at submission, complete in itself. All hashed values are text. */
export interface SnapshotContent {
  readonly format: 'uppdrag.snapshot.1';
  readonly mandateKey: string;
  readonly groupKey: string;
  readonly language: 'sv-SE';
  readonly template: { readonly family: string; readonly version: string };
  readonly variables: Variables;
  readonly answers: Answers;
  readonly document: MandateDocument;
  /** Hash of the mandate's snapshot before this one; empty for the first. */
  readonly previousHash: string;
}

export interface Snapshot {
  /** Client-made key, stable. */
  readonly key: string;
  readonly content: SnapshotContent;
  /** Canonical JSON of `content` (RFC 8785 after NFC and removal of characters XML 1.0 forbids). */
  readonly canonical: string;
  /** Lower-case hexadecimal SHA-256 of `canonical` in UTF-8. */
  readonly hash: string;
}

export type { TemplateReference };
