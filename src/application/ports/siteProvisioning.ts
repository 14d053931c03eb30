import type { Group, GroupKind } from '../../domain/roster/roster';

/** One change to a site. */
export interface ProvisioningAction {
  readonly kind:
    | 'permissionLevel'
    | 'sharePointGroup'
    | 'member'
    | 'list'
    | 'columns'
    | 'view'
    | 'folder'
    | 'rights'
    /** Who may share what they can edit with others. */
    | 'sharing'
    | 'row'
    | 'schemaVersion';
  /** What is changed, e.g. `Ledger/bodies/rpo-barn`. */
  readonly target: string;
  readonly run: () => Promise<void>;
}

/** Who records: a body's own SharePoint group, *Staben* as in a small set-up, or one group for all bodies of a kind. */
export type Recorders = 'own' | 'staff' | { readonly kind: GroupKind };

/** A body that decides. */
export interface DecidingBody {
  readonly key: string;
  readonly name: string;
  readonly recordedBy: Recorders;
}

/** A region that nominates people to seats. */
export interface NominatingRegion {
  readonly key: string;
  readonly name: string;
  /** Keys of the bodies that decide on its nominations and so read them; those that did before still do. */
  readonly decidingBodies: readonly string[];
}

/** What a person does here. */
export type SiteRole =
  | { readonly kind: 'administrator' | 'staff' | 'processSupport' | 'publisher' | 'participant' | 'reader' }
  /** The service account of the flows: adds answers on approval cards, and says that the flows run. */
  | { readonly kind: 'flows' }
  /** Writes for a group. */
  | { readonly kind: 'writer'; readonly groupKey: string }
  /** Records a body's decisions; for a body that has a SharePoint group of its own. */
  | { readonly kind: 'recorder'; readonly bodyKey: string }
  /** Nominates for a region, or judges its declarations of interests. */
  | { readonly kind: 'nominator' | 'judge'; readonly regionKey: string };

/**
 * Brings a site to what the product stores. Each method compares the site with the schema and gives the actions
 * still needed, in the order they must run; none when everything stands. Every method throws `Failure`.
 */
export interface SiteProvisioning {
  readonly schemaVersion: number;
  /** The schema version the site was last brought to; 0 for a site never prepared. */
  storedSchemaVersion(): Promise<number>;
  site(): Promise<readonly ProvisioningAction[]>;
  body(body: DecidingBody): Promise<readonly ProvisioningAction[]>;
  group(group: Pick<Group, 'key' | 'name'>): Promise<readonly ProvisioningAction[]>;
  /** @throws Failure `missing` when a body that is to decide is not prepared */
  region(region: NominatingRegion): Promise<readonly ProvisioningAction[]>;
  /** Gives a person a role; everyone but readers becomes a participant too. @param login e.g. `anna@region.example` */
  member(login: string, role: SiteRole): Promise<readonly ProvisioningAction[]>;
}
