import '@pnp/sp/fields/list';
import '@pnp/sp/views/list';
import '@pnp/sp/folders/list';
import type { ListDefinition } from '../../../schema/vocabulary/list';
import { inOneBatch } from '../connection/inOneBatch';
import type { SharePointSite } from '../connection/site';
import type { AssignmentFacts, RightsFacts } from './rights';
import { assignmentsOf, readAssignments } from './rights';

export interface FieldFacts {
  readonly InternalName: string;
  readonly Title: string;
  readonly Indexed: boolean;
  readonly EnforceUniqueValues: boolean;
}

/** Settings of a list that the schema decides. */
export interface ListSettings {
  readonly Title: string;
  readonly NoCrawl: boolean;
  readonly EnableAttachments?: boolean;
  readonly EnableVersioning: boolean;
  readonly EnableMinorVersions?: boolean;
  readonly EnableModeration: boolean;
  readonly DraftVersionVisibility?: number;
  readonly EnableFolderCreation: boolean;
  readonly ReadSecurity: number;
  readonly WriteSecurity: number;
}

/** A list of the product as it stands on the site. */
export interface ListFacts {
  readonly settings: ListSettings;
  readonly fields: ReadonlyMap<string, FieldFacts>;
  readonly views: ReadonlySet<string>;
  readonly rights: RightsFacts;
}

interface ListAddress {
  readonly RootFolder: { readonly ServerRelativeUrl: string };
}

type ListDetails = ListSettings & { readonly HasUniqueRoleAssignments: boolean };

const settingNames: readonly (keyof ListDetails)[] = [
  'Title',
  'NoCrawl',
  'EnableAttachments',
  'EnableVersioning',
  'EnableMinorVersions',
  'EnableModeration',
  'DraftVersionVisibility',
  'EnableFolderCreation',
  'ReadSecurity',
  'WriteSecurity',
  'HasUniqueRoleAssignments'
];

type Answers = readonly (ListDetails | readonly FieldFacts[] | readonly { readonly Title: string }[] | readonly AssignmentFacts[])[];

/** The product's lists that are there, by name; two requests for all of them. */
export async function readListFacts(
  site: SharePointSite,
  lists: readonly ListDefinition[]
): Promise<ReadonlyMap<string, ListFacts>> {
  const addresses = await site.sp.web.lists.select('RootFolder/ServerRelativeUrl').expand('RootFolder').top(5000)<
    readonly ListAddress[]
  >();
  const known = new Set(addresses.map((list) => list.RootFolder.ServerRelativeUrl.toLowerCase()));
  const present = lists.filter((list) => known.has(site.folderPath(list, '').toLowerCase()));
  const answers = await inOneBatch<Answers>(site.sp, (batched) =>
    present.flatMap((definition) => {
      const list = (): ReturnType<typeof site.list> => site.list(definition, batched);
      return [
        list().select(...settingNames)<ListDetails>(),
        list().fields.select('InternalName', 'Title', 'Indexed', 'EnforceUniqueValues').top(5000)<readonly FieldFacts[]>(),
        list().views.select('Title')<readonly { readonly Title: string }[]>(),
        readAssignments(list())
      ];
    })
  );
  return new Map(
    present.map((definition, index) => {
      const [details, fields, views, assignments] = answers.slice(index * 4, index * 4 + 4) as unknown as [
        ListDetails,
        readonly FieldFacts[],
        readonly { readonly Title: string }[],
        readonly AssignmentFacts[]
      ];
      const facts: ListFacts = {
        settings: details,
        fields: new Map(fields.map((field) => [field.InternalName, field])),
        views: new Set(views.map((view) => view.Title)),
        rights: { unique: details.HasUniqueRoleAssignments, assignments: assignmentsOf(assignments) }
      };
      return [definition.name, facts];
    })
  );
}
