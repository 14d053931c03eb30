import type { GroupKind } from '../domain/roster/roster';
import type { LocalizedText } from './vocabulary/localizedText';
import { words } from './vocabulary/localizedText';

/** Base permissions as SharePoint keeps them: two 32-bit halves, as decimal strings. */
export interface PermissionMask {
  readonly high: string;
  readonly low: string;
}

export type OwnLevelKey = 'readHistory' | 'register' | 'write' | 'judge' | 'publish';

/** A level of this product, or one that every site has. */
export type LevelKey = OwnLevelKey | 'read' | 'fullControl';

export interface PermissionLevel {
  readonly name: string;
  readonly description: LocalizedText;
  readonly mask: PermissionMask;
}

/**
 * Levels the site does not have by itself. None of them can delete, delete versions or manage rights. `judge` is `write` with
 * *Cancel Checkout*, which is what lets somebody read others' rows in a list that shows people their own.
 */
export const permissionLevels: Readonly<Record<OwnLevelKey, PermissionLevel>> = {
  readHistory: {
    name: 'Uppdrag läsa med historik',
    description: words('Läser poster och deras versioner.', 'Reads items and their versions.'),
    mask: { high: '48', low: '201527393' }
  },
  register: {
    name: 'Uppdrag registrera',
    description: words(
      'Läser, och lägger till poster som sedan inte kan ändras.',
      'Reads, and adds items that cannot be changed afterwards.'
    ),
    mask: { high: '48', low: '201527395' }
  },
  write: {
    name: 'Uppdrag skriva',
    description: words('Läser, lägger till och ändrar, men tar inte bort.', 'Reads, adds and edits, but never deletes.'),
    mask: { high: '48', low: '201527399' }
  },
  judge: {
    name: 'Uppdrag bedöma jäv',
    description: words('Läser och ändrar även andras poster där var och en annars bara ser sina egna.', 'Reads and edits others’ items too where everyone else sees only their own.'),
    mask: { high: '48', low: '201527655' }
  },
  publish: {
    name: 'Uppdrag publicera',
    description: words('Skriver och godkänner för publicering.', 'Writes, and approves for publication.'),
    mask: { high: '48', low: '201527415' }
  }
};

/** `RoleTypeKind` of the levels every site has. */
export const builtInLevels: Readonly<Record<Exclude<LevelKey, OwnLevelKey>, number>> = { read: 2, fullControl: 5 };

export type BaseGroupKey = 'administrators' | 'staff' | 'processSupport' | 'publishers' | 'participants' | 'readers';

export interface BaseGroup {
  /** The SharePoint group's name; found by it, never renamed. */
  readonly name: string;
  readonly description: LocalizedText;
}

/**
 * The SharePoint groups of a small set-up. Whoever is in one of the working groups is also in `participants`,
 * since a SharePoint group cannot hold another.
 */
export const baseGroups: Readonly<Record<BaseGroupKey, BaseGroup>> = {
  administrators: {
    name: 'Uppdrag administratörer',
    description: words('Sköter listor, beslutsgångar och rättigheter.', 'Keep lists, chains and rights.')
  },
  staff: {
    name: 'Uppdrag staben',
    description: words('För in organens beslut och publicerar.', 'Record the bodies’ decisions and publish.')
  },
  processSupport: {
    name: 'Uppdrag processtöd',
    description: words('Sköter grupper och bemanning.', 'Keep groups and rosters.')
  },
  publishers: {
    name: 'Uppdrag publicerare',
    description: words('Publicerar fastställda uppdragsbeskrivningar.', 'Publish established mandates.')
  },
  participants: {
    name: 'Uppdrag deltagare',
    description: words(
      'Alla som arbetar med uppdragsbeskrivningar: läser utkast och ärenden.',
      'Everyone who works with mandates: reads drafts and cases.'
    )
  },
  readers: {
    name: 'Uppdrag läsare',
    description: words('Läser fastställda uppdragsbeskrivningar och bemanning.', 'Read established mandates and rosters.')
  }
};

/** Name of the SharePoint group that writes for a group. */
export const writersGroupName = (groupKey: string): string => `Uppdrag skribenter ${groupKey}`;

/** Name of the SharePoint group that records a body's decisions, unless the body is bound to another. */
export const bodyGroupName = (bodyKey: string): string => `Uppdrag beslut ${bodyKey}`;

/** Name of the SharePoint group that records the decisions of all bodies of a kind. No key of a body holds a space. */
export const kindGroupName = (kind: GroupKind): string => `Uppdrag beslut alla ${kind}`;

/** Name of the SharePoint group that nominates for a region, and in which its managers approve. */
export const nominatorsGroupName = (regionKey: string): string => `Uppdrag nominering ${regionKey}`;

/** Name of the SharePoint group that judges declarations of interests for a region. */
export const judgesGroupName = (regionKey: string): string => `Uppdrag jäv ${regionKey}`;

/** What a list's own rights give a base group. */
export interface Grant {
  readonly group: BaseGroupKey;
  readonly level: LevelKey;
}

const grant = (level: LevelKey, ...groups: readonly BaseGroupKey[]): readonly Grant[] =>
  groups.map((group) => ({ group, level }));

/** Who brings established texts out. In a small set-up that is the staff; publishers may be others. */
export const publishing = (level: LevelKey): readonly Grant[] => grant(level, 'staff', 'publishers');

/** Working lists: participants read, readers see nothing. */
export const workingGrants = (...more: readonly Grant[]): readonly Grant[] => [
  ...grant('fullControl', 'administrators'),
  ...grant('readHistory', 'participants'),
  ...more
];

/** Lists that not even participants read: they hold what concerns people as persons. */
export const restrictedGrants = (...more: readonly Grant[]): readonly Grant[] => [
  ...grant('fullControl', 'administrators'),
  ...more
];

/** Lists every reader may read. */
export const openGrants = (...more: readonly Grant[]): readonly Grant[] => [
  ...grant('fullControl', 'administrators'),
  ...grant('read', 'readers', 'participants'),
  ...more
];

/** The web itself: pages and navigation. */
export const webGrants: readonly Grant[] = openGrants();
