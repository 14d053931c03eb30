/** One of the calls that clients make most. Bodies are written as old clients write them, with `__metadata`. */
export interface UsedCall {
  /** Method meant; MERGE, PUT and DELETE travel as the client likes. */
  readonly method: 'GET' | 'POST' | 'MERGE' | 'PUT' | 'DELETE';
  /** Below `_api/`. */
  readonly path: string;
  readonly body?: object | string;
  readonly status?: number;
  /** What comes back: a thing of a type, several things, a value of a function's name, text, an error, or nothing. */
  readonly gives: 'entity' | 'collection' | 'value' | 'text' | 'error' | 'nothing';
  /** Type of the thing, or name of the function. */
  readonly type?: string;
  /** What the thing, the first of the things, the value or the error's message must match. */
  readonly holds?: unknown;
}

const L = "web/lists/getbytitle('Used')";
const I = `${L}/items(1)`;
const FOLDER = '/sites/test/Shared Documents/used';
const FILE = `web/getfilebyserverrelativeurl('${FOLDER}/a.txt')`;
const typed = (type: string, members: object): object => ({ __metadata: { type }, ...members });

/** In order: each finds what those before it made, in a bare site. */
export const USED_CALLS: readonly UsedCall[] = [
  { method: 'POST', path: 'web/lists', body: typed('SP.List', { Title: 'Used', BaseTemplate: 100, Description: 'first', AllowContentTypes: true, ContentTypesEnabled: true }), status: 201, gives: 'entity', type: 'SP.List', holds: { Title: 'Used', BaseTemplate: 100 } },
  { method: 'GET', path: "web/lists?$select=Title,Id&$filter=Title eq 'Used'", gives: 'collection', type: 'SP.List', holds: { Title: 'Used' } },
  { method: 'GET', path: L, gives: 'entity', type: 'SP.List', holds: { Title: 'Used', ListItemEntityTypeFullName: 'SP.Data.UsedListItem', ItemCount: 0 } },
  { method: 'MERGE', path: L, body: typed('SP.List', { Description: 'second', EnableVersioning: true }), status: 204, gives: 'nothing' },
  { method: 'GET', path: `${L}/fields?$filter=InternalName eq 'Title'`, gives: 'collection', type: 'SP.FieldText', holds: { InternalName: 'Title', Required: true } },
  { method: 'POST', path: `${L}/fields`, body: typed('SP.Field', { Title: 'Code', FieldTypeKind: 2, Required: false }), status: 201, gives: 'entity', type: 'SP.FieldText', holds: { InternalName: 'Code', MaxLength: 255 } },
  {
    method: 'POST', path: `${L}/fields`, body: typed('SP.FieldChoice', { Title: 'State', FieldTypeKind: 6, Choices: { __metadata: { type: 'Collection(Edm.String)' }, results: ['Open', 'Closed'] } }), status: 201,
    gives: 'entity', type: 'SP.FieldChoice', holds: { InternalName: 'State', TypeAsString: 'Choice' }
  },
  {
    method: 'POST', path: `${L}/fields/createfieldasxml`, body: { parameters: typed('SP.XmlSchemaFieldCreationInformation', { SchemaXml: '<Field Type="Number" DisplayName="Size"/>' }) }, status: 201,
    gives: 'entity', type: 'SP.FieldNumber', holds: { InternalName: 'Size' }
  },
  { method: 'MERGE', path: `${L}/fields/getbytitle('Code')`, body: typed('SP.FieldText', { Description: 'of it' }), status: 204, gives: 'nothing' },
  { method: 'POST', path: `${L}/items`, body: typed('SP.Data.UsedListItem', { Title: 'one', Code: 'x', State: 'Open', Size: 2.5 }), status: 201, gives: 'entity', type: 'SP.Data.UsedListItem', holds: { Id: 1, Code: 'x', State: 'Open', Size: 2.5 } },
  { method: 'POST', path: `${L}/items`, body: typed('SP.Data.UsedListItem', { Title: 'two' }), status: 201, gives: 'entity', type: 'SP.Data.UsedListItem', holds: { Id: 2, Code: null } },
  { method: 'GET', path: `${L}/items?$select=Id,Title&$filter=State eq 'Open'&$orderby=Id desc&$top=10`, gives: 'collection', type: 'SP.Data.UsedListItem', holds: { Id: 1, Title: 'one' } },
  { method: 'GET', path: I, gives: 'entity', type: 'SP.Data.UsedListItem', holds: { Title: 'one', FileSystemObjectType: 0 } },
  { method: 'GET', path: `${I}?$select=Title,Author/EMail&$expand=Author`, gives: 'entity', type: 'SP.Data.UsedListItem', holds: { Title: 'one', Author: { EMail: 'admin@uppdrag.example' } } },
  { method: 'MERGE', path: I, body: typed('SP.Data.UsedListItem', { Title: 'changed' }), status: 204, gives: 'nothing' },
  {
    method: 'POST', path: `${L}/getitems`, body: { query: typed('SP.CamlQuery', { ViewXml: '<View><Query><Where><Eq><FieldRef Name="Title"/><Value Type="Text">changed</Value></Eq></Where></Query></View>' }) },
    gives: 'collection', type: 'SP.Data.UsedListItem', holds: { Id: 1 }
  },
  { method: 'GET', path: `${I}/versions`, gives: 'collection', holds: { VersionLabel: '2.0', IsCurrentVersion: true } },
  { method: 'GET', path: `${I}/fieldvaluesastext`, gives: 'entity', type: 'SP.FieldStringValues', holds: { Title: 'changed', Size: '2.5' } },
  { method: 'POST', path: `${I}/attachmentfiles/add(FileName='a.txt')`, body: 'content', gives: 'entity', type: 'SP.Attachment', holds: { FileName: 'a.txt' } },
  { method: 'GET', path: `${I}/attachmentfiles`, gives: 'collection', type: 'SP.Attachment', holds: { FileName: 'a.txt' } },
  { method: 'POST', path: `${I}/breakroleinheritance(copyRoleAssignments=true,clearSubscopes=true)`, gives: 'value', type: 'BreakRoleInheritance', holds: null },
  { method: 'POST', path: `${I}/roleassignments/addroleassignment(principalid=4,roledefid=1073741827)`, gives: 'value', type: 'AddRoleAssignment', holds: null },
  { method: 'GET', path: `${I}/roleassignments?$expand=Member,RoleDefinitionBindings&$filter=PrincipalId eq 4`, gives: 'collection', type: 'SP.RoleAssignment', holds: { PrincipalId: 4, Member: { PrincipalType: 8 } } },
  { method: 'GET', path: `${L}/effectivebasepermissions`, gives: 'value', type: 'EffectiveBasePermissions', holds: { High: '2147483647', Low: '4294967295' } },
  { method: 'POST', path: `${I}/resetroleinheritance`, gives: 'value', type: 'ResetRoleInheritance', holds: null },
  { method: 'DELETE', path: `${L}/items(2)`, gives: 'nothing' },
  { method: 'POST', path: `${I}/recycle`, gives: 'value', type: 'Recycle', holds: /^[0-9a-f-]{36}$/ },
  { method: 'GET', path: 'web/recyclebin', gives: 'collection', type: 'SP.RecycleBinItem', holds: { Title: 'changed', LeafName: '1_.000' } },
  { method: 'GET', path: I, status: 404, gives: 'error', holds: 'Item does not exist. It may have been deleted by another user.' },
  { method: 'POST', path: `${L}/views`, body: typed('SP.View', { Title: 'Used view', PersonalView: false, ViewQuery: '<OrderBy><FieldRef Name="ID"/></OrderBy>' }), status: 201, gives: 'entity', type: 'SP.View', holds: { Title: 'Used view' } },
  { method: 'POST', path: `${L}/views/getbytitle('Used view')/viewfields/addviewfield('Code')`, gives: 'value', type: 'AddViewField', holds: null },
  { method: 'GET', path: 'web?$select=Title,ServerRelativeUrl', gives: 'entity', type: 'SP.Web', holds: { ServerRelativeUrl: '/sites/test' } },
  { method: 'MERGE', path: 'web', body: typed('SP.Web', { Description: 'of it' }), status: 204, gives: 'nothing' },
  { method: 'GET', path: 'site', gives: 'entity', type: 'SP.Site', holds: { ServerRelativeUrl: '/sites/test' } },
  { method: 'GET', path: 'web/currentuser', gives: 'entity', type: 'SP.User', holds: { LoginName: 'i:0#.f|membership|admin@uppdrag.example' } },
  { method: 'POST', path: 'web/ensureuser', body: { logonName: 'i:0#.f|membership|rita@uppdrag.example' }, gives: 'entity', type: 'SP.User', holds: { Email: 'rita@uppdrag.example' } },
  { method: 'POST', path: 'web/sitegroups', body: typed('SP.Group', { Title: 'Used people', Description: 'of it' }), status: 201, gives: 'entity', type: 'SP.Group', holds: { Title: 'Used people', PrincipalType: 8 } },
  { method: 'POST', path: "web/sitegroups/getbyname('Used people')/users", body: typed('SP.User', { LoginName: 'i:0#.f|membership|rita@uppdrag.example' }), status: 201, gives: 'entity', type: 'SP.User', holds: { Email: 'rita@uppdrag.example' } },
  { method: 'GET', path: "web/sitegroups/getbyname('Used people')/users?$filter=Email eq 'rita@uppdrag.example'", gives: 'collection', type: 'SP.User', holds: { Email: 'rita@uppdrag.example' } },
  { method: 'GET', path: 'web/roledefinitions?$filter=RoleTypeKind eq 2', gives: 'collection', type: 'SP.RoleDefinition', holds: { Id: 1073741826, BasePermissions: { High: '176', Low: '138612833' } } },
  { method: 'POST', path: 'web/folders', body: typed('SP.Folder', { ServerRelativeUrl: FOLDER }), status: 201, gives: 'entity', type: 'SP.Folder', holds: { Name: 'used', Exists: true } },
  { method: 'POST', path: `web/getfolderbyserverrelativeurl('${FOLDER}')/files/add(url='a.txt',overwrite=true)`, body: 'content', status: 201, gives: 'entity', type: 'SP.File', holds: { Name: 'a.txt', Length: '7' } },
  { method: 'GET', path: `web/getfolderbyserverrelativeurl('${FOLDER}')/files`, gives: 'collection', type: 'SP.File', holds: { Name: 'a.txt' } },
  { method: 'PUT', path: `${FILE}/$value`, body: 'changed', status: 204, gives: 'nothing' },
  { method: 'GET', path: `${FILE}/$value`, gives: 'text', holds: 'changed' },
  { method: 'MERGE', path: `${FILE}/listitemallfields`, body: typed('SP.Data.Shared_x0020_DocumentsItem', { Title: 'titled' }), status: 204, gives: 'nothing' },
  { method: 'GET', path: `${FILE}/listitemallfields`, gives: 'entity', type: 'SP.Data.Shared_x0020_DocumentsItem', holds: { Title: 'titled' } },
  { method: 'POST', path: `${FILE}/checkout`, gives: 'value', type: 'CheckOut', holds: null },
  { method: 'POST', path: `${FILE}/checkin(comment='done',checkintype=1)`, gives: 'value', type: 'CheckIn', holds: null },
  { method: 'GET', path: 'web/regionalsettings/timezone', gives: 'entity', type: 'SP.TimeZone', holds: { Information: { Bias: expect.any(Number) } } },
  { method: 'GET', path: 'web/nothing', status: 404, gives: 'error', holds: 'Cannot find resource for the request nothing.' },
  { method: 'GET', path: "web/lists/getbytitle('Absent')", status: 404, gives: 'error', holds: /^List 'Absent' does not exist at site with URL/ },
  { method: 'POST', path: `${L}/items`, body: typed('SP.Data.UsedListItem', { Unknown: 'x' }), status: 400, gives: 'error', holds: "The property 'Unknown' does not exist on type 'SP.Data.UsedListItem'. Make sure to only use property names that are defined by the type." },
  { method: 'DELETE', path: L, gives: 'nothing' }
];
