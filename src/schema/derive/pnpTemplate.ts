import { basePermissions } from '../basePermissions';
import { allLists } from '../lists/allLists';
import { ledger } from '../lists/ledger';
import type { BaseGroupKey, Grant, LevelKey } from '../rights';
import { baseGroups, permissionLevels, publishing } from '../rights';
import type { Language } from '../vocabulary/localizedText';
import type { ListDefinition } from '../vocabulary/list';
import { listAddress } from '../vocabulary/list';
import { SCHEMA_VERSION } from '../version';
import { escapeXml } from './escapeXml';
import { fieldXml } from './fieldXml';

type Attributes = Readonly<Record<string, string | number | boolean>>;

const open = (name: string, attributes: Attributes): string =>
  [name, ...Object.entries(attributes).map(([key, value]) => `${key}="${escapeXml(String(value))}"`)].join(' ');

/** An element with its children indented below it. */
function element(name: string, attributes: Attributes, children: readonly string[] = []): string {
  if (children.length === 0) {
    return `<${open(name, attributes)} />`;
  }
  const inner = children.map((child) => child.replace(/^/gm, '  ')).join('\n');
  return `<${open(name, attributes)}>\n${inner}\n</${name}>`;
}

const builtInNames: Readonly<Record<'read' | 'fullControl', string>> = {
  read: '{roledefinition:Reader}',
  fullControl: '{roledefinition:Administrator}'
};

const levelName = (level: LevelKey): string =>
  level === 'read' || level === 'fullControl' ? builtInNames[level] : permissionLevels[level].name;

const security = (grants: readonly Grant[], fromParent: boolean): string =>
  element('pnp:Security', {}, [
    element(
      'pnp:BreakRoleInheritance',
      { CopyRoleAssignments: fromParent, ClearSubscopes: false },
      grants.map(({ group, level }) =>
        element('pnp:RoleAssignment', { Principal: baseGroups[group].name, RoleDefinition: levelName(level) })
      )
    )
  ]);

/** The ledger's own folders; those of groups and bodies are made as groups and bodies come. */
const ledgerFolders = (): string =>
  element('pnp:Folders', {}, [
    element('pnp:Folder', { Name: 'configuration' }),
    element('pnp:Folder', { Name: 'publication' }, [security(publishing('register'), true)]),
    element('pnp:Folder', { Name: 'groups' }),
    element('pnp:Folder', { Name: 'bodies' })
  ]);

const listInstance = (list: ListDefinition, language: Language): string =>
  element(
    'pnp:ListInstance',
    {
      Title: list.title[language],
      Description: list.description[language],
      TemplateType: list.kind === 'library' ? 101 : 100,
      Url: listAddress(list),
      EnableVersioning: list.keepsVersions ?? true,
      EnableMinorVersions: list.moderated,
      EnableModeration: list.moderated,
      ...(list.moderated ? { DraftVersionVisibility: 2 } : {}),
      EnableAttachments: false,
      EnableFolderCreation: true,
      ...(list.keepsVersions === false ? {} : { MaxVersionLimit: 500 }),
      ...(list.ownRowsOnly ? { WriteSecurity: 2 } : {}),
      ...(list.ownRowsSeen ? { ReadSecurity: 2 } : {}),
      NoCrawl: !list.crawled
    },
    [
      element(
        'pnp:Views',
        {},
        list.views.map((view) =>
          element('View', { DisplayName: view.title[language], DefaultView: String(view.isDefault).toUpperCase() }, [
            view.query ? `<Query>${view.query}</Query>` : '<Query />',
            element('ViewFields', {}, view.columns.map((name) => element('FieldRef', { Name: name }))),
            '<RowLimit Paged="TRUE">100</RowLimit>'
          ])
        )
      ),
      element('pnp:Fields', {}, Object.entries(list.columns).map(([name, column]) => fieldXml(name, column, language))),
      ...(list.name === ledger.name ? [ledgerFolders()] : []),
      security(list.grants, false)
    ]
  );

const siteSecurity = (language: Language): string =>
  element('pnp:Security', {}, [
    element(
      'pnp:SiteGroups',
      {},
      (Object.keys(baseGroups) as BaseGroupKey[]).map((key) =>
        element('pnp:SiteGroup', { Title: baseGroups[key].name, Description: baseGroups[key].description[language] })
      )
    ),
    element('pnp:Permissions', {}, [
      element(
        'pnp:RoleDefinitions',
        {},
        Object.values(permissionLevels).map((level) =>
          element('pnp:RoleDefinition', { Name: level.name, Description: level.description[language] }, [
            element(
              'pnp:Permissions',
              {},
              basePermissions(level.mask).map((name) => `<pnp:Permission>${name}</pnp:Permission>`)
            )
          ])
        )
      )
    ])
  ]);

/** A PnP provisioning template for administrators who script: lists, columns, views, levels, groups and rights. */
export const pnpTemplate = (language: Language): string =>
  `<?xml version="1.0" encoding="utf-8"?>\n${element(
    'pnp:Provisioning',
    { 'xmlns:pnp': 'http://schemas.dev.office.com/PnP/2022/09/ProvisioningSchema' },
    [
      element('pnp:Preferences', { Generator: 'Uppdrag' }),
      element('pnp:Templates', { ID: 'UPPDRAG-TEMPLATES' }, [
        element('pnp:ProvisioningTemplate', { ID: 'UPPDRAG', Version: SCHEMA_VERSION, Scope: 'RootSite' }, [
          siteSecurity(language),
          element('pnp:Lists', {}, allLists.map((list) => listInstance(list, language)))
        ])
      ])
    ]
  )}\n`;
