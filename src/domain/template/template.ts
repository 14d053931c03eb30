import type { GroupKind } from '../roster/roster';
import type { TemplateBlock } from './block';
import type { SectionMeaning } from './meaning';
import type { TemplateRules } from './rules';

export interface TemplateSection {
  /** Stable key, unique in the template, e.g. `uppdrag`. Never renamed. */
  readonly key: string;
  readonly meaning: SectionMeaning;
  /** Empty for text that stands without a heading, such as an introduction. */
  readonly heading: string;
  /** Key of the body the section is about, in a document of several; absent when it is about all. */
  readonly body?: string;
  readonly blocks: readonly TemplateBlock[];
}

/** One of the bodies a document gives their mandate. */
export interface TemplateBody {
  /** Key within the template, e.g. `stab`. */
  readonly key: string;
  readonly name: string;
}

/** The names a template's text is filled with from the group: both are `<X>` in the blank document. */
export type VariableName = 'group' | 'programmeArea';

export type Variables = Readonly<Record<VariableName, string>>;

/** One version of one family's template, ready to be written in. Templates are data; a version once used is never changed. */
export interface Template {
  /** Family key, e.g. `sydostra-rag`. */
  readonly family: string;
  /** Version within the family, counted from 1. */
  readonly version: number;
  /** What people call it, e.g. *Regional arbetsgrupp (RAG), Sydöstra*. */
  readonly name: string;
  /** Key of the healthcare region, e.g. `sydostra`. */
  readonly healthcareRegion: string;
  /** Kinds of group whose mandates follow it. */
  readonly groupKinds: readonly GroupKind[];
  /** Document title with variables. */
  readonly title: string;
  /** The bodies of a document that gives several their mandate; none when it is about one group. */
  readonly bodies: readonly TemplateBody[];
  readonly rules: TemplateRules;
  /** True when the family numbers its headings. */
  readonly numberedHeadings: boolean;
  readonly sections: readonly TemplateSection[];
  /** What changed since the version before, in a sentence for writers; empty for the first. */
  readonly changes: string;
}

/** Identifies a template version in stored data. */
export interface TemplateReference {
  readonly family: string;
  readonly version: number;
}
