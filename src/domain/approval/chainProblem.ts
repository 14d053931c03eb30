import type { BodyRelation } from './record';

/** What is wrong with a chain, or with how a group uses it. Steps are counted from 1. */
export type ChainProblem =
  | { readonly kind: 'nameMissing' | 'noEstablishing' }
  /** `askedAfter`: a step that waits for an answer stands after the one that establishes. */
  | { readonly kind: 'askedAfter' | 'nobodyAsked' | 'cardAtMeeting'; readonly step: number }
  | { readonly kind: 'relationUnbound'; readonly step: number; readonly relation: BodyRelation }
  /** Nobody can record the body's decisions: it has no SharePoint group. */
  | { readonly kind: 'noRecorder'; readonly step: number; readonly body: string };
