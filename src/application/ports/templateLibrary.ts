import type { DeclaredObligation } from '../../domain/followup/declaredObligation';
import type { DeclaredRoute } from '../../domain/groupRoom/declaredRoute';
import type { ReportTemplate } from '../../domain/report/reportTemplate';
import type { Clause } from '../../domain/template/clause';
import type { TemplateContent } from '../../domain/template/stored/templateContent';
import type { VersionState } from '../../domain/template/stored/versionState';
import type { Template, TemplateReference } from '../../domain/template/template';
import type { TemplateSource } from '../../domain/template/templateSource';

/** One version of a template or a clause. */
export interface LibraryVersion<Content> {
  readonly content: Content;
  readonly state: VersionState;
  /** What a draft's next save must still find; empty for a version in use, which is never written over. */
  readonly etag: string;
  /** Which of the product's own versions it was taken from; 0 when it was written on the site. */
  readonly shippedVersion: number;
  /** Display name of who saved it last; empty when the site does not keep it. */
  readonly editor: string;
  /** ISO instant of the last save; empty when the site does not keep it. */
  readonly modified: string;
}

/** A row that cannot be read as what it should be. */
export interface DamagedVersion {
  readonly kind: 'template' | 'clause';
  /** Of the family or the clause. */
  readonly key: string;
  readonly version: number;
  /** What is wrong, for whoever mends it. */
  readonly why: string;
}

/** The templates and clauses the product brings with it. */
export interface ShippedLibrary {
  readonly templates: readonly TemplateSource[];
  readonly clauses: readonly Clause[];
}

/** Everything in the library. A family or clause that the site has nothing of is there as the product brings it. */
export interface LibraryContents {
  /** By family, versions rising; drafts among them. */
  readonly templates: readonly LibraryVersion<TemplateContent>[];
  /** By clause, versions rising; drafts among them. */
  readonly clauses: readonly LibraryVersion<Clause>[];
  readonly damaged: readonly DamagedVersion[];
  /** What the product itself brings: newer versions of these are offered, never put in by themselves. */
  readonly shipped: ShippedLibrary;
  /** `product` when the site has no place for templates yet, so that nothing can be saved. */
  readonly origin: 'site' | 'product';
}

/** What is saved of a version. */
export interface VersionToSave<Content> {
  readonly content: Content;
  readonly state: VersionState;
  /** As last read; empty for a version nobody has saved. */
  readonly etag: string;
  readonly shippedVersion: number;
}

/** Templates and clauses. Every method throws `Failure`; `invalid` when what is stored has been damaged. */
export interface TemplateLibrary {
  /** The newest version of a family in use. @throws Failure `missing` when the family is unknown */
  current(family: string): Promise<Template>;
  /** A given version, in use. @throws Failure `missing` when it is unknown */
  version(reference: TemplateReference): Promise<Template>;
  /** The newest version in use of every family, by name. A family whose row is damaged is left out. */
  families(): Promise<readonly Template[]>;
  contents(): Promise<LibraryContents>;
  /** What the sentences of a family's mandates oblige to, as the product brings it; none of a family it does not know. */
  obligations(family: string): Promise<readonly DeclaredObligation[]>;
  /** How people are reached from the groups of a family, as the product brings it; what is assumed for all when the family is none it knows. */
  contactRoutes(family: string): Promise<readonly DeclaredRoute[]>;
  /** How the groups' own short documents are made up, as the product brings it: one of each kind. */
  reports(): Promise<readonly ReportTemplate[]>;
  /**
   * Saves a draft, or puts it in use: from then on it never changes. Safe to repeat.
   * @throws Failure `conflict` when somebody else has saved the version meanwhile, or it is in use already; nothing is
   * written then
   */
  saveTemplate(version: VersionToSave<TemplateContent>): Promise<LibraryVersion<TemplateContent>>;
  /** As {@link saveTemplate}. */
  saveClause(version: VersionToSave<Clause>): Promise<LibraryVersion<Clause>>;
}
