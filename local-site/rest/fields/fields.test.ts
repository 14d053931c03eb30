/** @jest-environment node */
import '@pnp/sp/webs';
import '@pnp/sp/lists';
import '@pnp/sp/items';
import '@pnp/sp/fields';
import '@pnp/sp/views';
import '@pnp/sp/security';
import '@pnp/sp/site-groups/web';
import '@pnp/sp/site-users/web';
import { errorOf, rowsOf, siteUnderTest, type SiteUnderTest } from '../testing/siteUnderTest';

let under: SiteUnderTest;
const LIST = "web/lists/getbytitle('Columns')";
const admin = () => under.as('admin');
const web = () => under.pnp('admin').web;
const fields = () => web().lists.getByTitle('Columns').fields;
const idOf = async (title: string): Promise<string> => ((await admin().get(`web/lists/getbytitle('${title}')?$select=Id`)).body as { Id: string }).Id;
const field = async (name: string): Promise<Record<string, unknown>> => (await admin().get(`${LIST}/fields/getbyinternalnameortitle('${name}')`)).body as Record<string, unknown>;
const xml = (SchemaXml: string, Options = 0) => admin().post(`${LIST}/fields/createfieldasxml`, { parameters: { SchemaXml, Options } });
/** Properties behind those every column has. */
const ownProperties = (entity: Record<string, unknown>): string[] => Object.keys(entity).slice(Object.keys(entity).indexOf('ValidationMessage') + 1);

beforeAll(async () => {
  under = await siteUnderTest();
  await web().lists.add('Columns');
  await web().lists.add('Targets');
  await web().lists.getByTitle('Targets').fields.addText('Code');
});
afterAll(() => under.site.close());

// Evidence: recorded definitions of columns of these kinds (RegularRestUpdateTest and FieldTests of pnpcore) [R]; Location and Image by PnPjs' calls [C].
describe('columns of every kind', () => {
  const NUMBER = ['CommaSeparator', 'CustomUnitName', 'CustomUnitOnRight', 'DisplayFormat', 'MaximumValue', 'MinimumValue', 'ShowAsPercentage', 'Unit'];
  const LOOKUP = ['AllowMultipleValues', 'DependentLookupInternalNames', 'IsDependentLookup', 'IsRelationship', 'LookupField', 'LookupList', 'LookupWebId', 'PrimaryFieldId', 'RelationshipDeleteBehavior', 'UnlimitedLengthInDocumentLibrary'];
  it.each<readonly [string, () => Promise<unknown>, string, string, readonly string[]]>([
    ['Text', () => fields().addText('Text', { MaxLength: 100 }), 'Text', 'Single line of text', ['MaxLength']],
    ['Calculated', () => fields().addCalculated('Calculated', { Formula: '=1-0.5' } as never), 'Calculated', 'Calculated (calculation based on other columns)', ['CurrencyLocaleId', 'DateFormat', 'DisplayFormat', 'Formula', 'OutputType', 'ShowAsPercentage']],
    ['DateTime', () => fields().addDateTime('DateTime'), 'DateTime', 'Date and Time', ['DateTimeCalendarType', 'DateFormat', 'DisplayFormat', 'FriendlyDisplayFormat', 'TimeFormat']],
    ['Number', () => fields().addNumber('Number', { MinimumValue: 1 }), 'Number', 'Number (1, 1.0, 100)', NUMBER],
    ['Currency', () => fields().addCurrency('Currency', { CurrencyLocaleId: 1053 } as never), 'Currency', 'Currency ($, ¥, €)', [...NUMBER, 'CurrencyLocaleId']],
    ['MultilineText', () => fields().addMultilineText('Note'), 'Note', 'Multiple lines of text', ['AllowHyperlink', 'AppendOnly', 'IsLongHyperlink', 'NumberOfLines', 'RestrictedMode', 'RichText', 'UnlimitedLengthInDocumentLibrary', 'WikiLinking']],
    ['Url', () => fields().addUrl('Url'), 'URL', 'Hyperlink or Picture', ['DisplayFormat']],
    ['User', () => fields().addUser('User', { SelectionMode: 1 }), 'User', 'Person or Group', [...LOOKUP, 'AllowDisplay', 'Presence', 'SelectionGroup', 'SelectionMode']],
    ['Lookup', async () => fields().addLookup('Lookup', { LookupListId: await idOf('Targets'), LookupFieldName: 'Title' }), 'Lookup', 'Lookup (information already on this site)', LOOKUP],
    ['Choice', () => fields().addChoice('Choice', { Choices: ['a', 'b'], EditFormat: 1 }), 'Choice', 'Choice (menu to choose from)', ['FillInChoice', 'Mappings', 'Choices', 'EditFormat']],
    ['MultiChoice', () => fields().addMultiChoice('MultiChoice', { Choices: ['a', 'b'] }), 'MultiChoice', 'Choice (menu to choose from)', ['FillInChoice', 'Mappings', 'Choices']],
    ['Boolean', () => fields().addBoolean('Boolean'), 'Boolean', 'Yes/No (check box)', []],
    ['Image', () => fields().addImageField('Image'), 'Thumbnail', 'Image', []],
    ['Location', () => fields().addLocation('Location'), 'Location', 'Location', []]
  ])('%s are made by PnPjs and have their recorded properties', async (_, add, type, short, own) => {
    const { Id } = await add() as { Id: string };
    const entity = (await admin().get(`${LIST}/fields(guid'${Id}')`)).body as Record<string, unknown>;
    expect([entity.TypeAsString, entity.TypeShortDescription, ownProperties(entity)]).toEqual([type, short, own]);
    expect(entity.SchemaXml).toContain(` ID="{${Id}}"`);
    expect(entity.SchemaXml).toMatch(/^<Field Type="\w+" DisplayName="\w+" .*Name="\w+" SourceID="\{[0-9a-f-]{36}\}" StaticName="\w+"/);
  });

  it('keep what they were made with', async () => {
    await expect(field('Text')).resolves.toMatchObject({ MaxLength: 100 });
    await expect(field('Number')).resolves.toMatchObject({ MinimumValue: 1, MaximumValue: Number.MAX_VALUE });
    await expect(field('Currency')).resolves.toMatchObject({ CurrencyLocaleId: 1053 });
    await expect(field('Choice')).resolves.toMatchObject({ EditFormat: 1, Choices: ['a', 'b'] });
    await expect(field('Calculated')).resolves.toMatchObject({ ReadOnlyField: true, Formula: '=1-0.5', Filterable: true, Sortable: true });
    await expect(field('Note')).resolves.toMatchObject({ RichText: true, Filterable: false, Sortable: false });
  });

  it('of kinds nobody knows are refused', async () => {
    await expect(admin().post(`${LIST}/fields`, { Title: 'X', FieldTypeKind: 99 })).resolves.toMatchObject({ status: 500 });
    expect(errorOf(await xml('<Field Type="Nope" DisplayName="X"/>')).message).toContain('not installed properly');
    await expect(xml('<Field')).resolves.toMatchObject({ status: 500 });
  });
});

describe('the schema of a column', () => {
  it('is as it was given, with what SharePoint adds, in the recorded order', async () => {
    const id = '67599aa4-6d1d-41dc-a19f-71b1c123471f';
    await xml(`<Field Type="DateTime" Name="Day1" DisplayName="Day1" ID="{${id}}" Group="TEST GROUP" Required="FALSE" Format="DateOnly" FriendlyDisplayFormat="Unspecified" CalType="0" />`, 8);
    const { SchemaXml } = await field('Day1');
    const list = await idOf('Columns');
    expect(SchemaXml).toBe(`<Field Type="DateTime" DisplayName="Day1" Group="TEST GROUP" Required="FALSE" Format="DateOnly" FriendlyDisplayFormat="Unspecified" CalType="0" ID="{${id}}" Name="Day1" SourceID="{${list}}" StaticName="Day1" ColName="datetime2" RowOrdinal="0" />`);
    await fields().getById(id).update({ Description: 'x & y' });
    expect((await field('Day1')).SchemaXml).toMatch(/Description="x &amp; y".* Version="1" \/>$/);
  });

  it('can be written as a whole; id and internal name stay', async () => {
    await fields().addText('Schema');
    const before = await field('Schema');
    await fields().getByTitle('Schema').update({ SchemaXml: '<Field Type="Text" DisplayName="Anew" Name="Other" MaxLength="40" Required="TRUE" ShowInNewForm="FALSE"><Default>x</Default></Field>' } as never);
    const after = await field('Schema');
    expect(after).toMatchObject({ Title: 'Anew', InternalName: 'Schema', Id: before.Id, MaxLength: 40, Required: true, DefaultValue: 'x' });
    expect(after.SchemaXml).toContain('ShowInNewForm="FALSE"');
    await expect(admin().merge(`${LIST}/fields/getbytitle('Anew')`, { SchemaXml: `<Field Type="Text" DisplayName="Anew" ID="{67599aa4-6d1d-41dc-a19f-71b1c1234711}"/>` })).resolves.toMatchObject({ status: 500 });
  });

  it('tells which forms show the column', async () => {
    const shown = fields().getByInternalNameOrTitle('Text');
    await shown.setShowInNewForm(false);
    await shown.setShowInEditForm(true);
    await shown.setShowInDisplayForm(false);
    expect((await field('Text')).SchemaXml).toMatch(/ShowInNewForm="FALSE" ShowInEditForm="TRUE" ShowInDisplayForm="FALSE"/);
  });

  it('takes validation, defaults and user settings', async () => {
    await xml('<Field Type="Text" DisplayName="Rich" Name="Rich"><Default>ddd</Default><Validation Message="No.">=LEN(Rich)&gt;2</Validation></Field>');
    await expect(field('Rich')).resolves.toMatchObject({ DefaultValue: 'ddd', ValidationFormula: '=LEN(Rich)>2', ValidationMessage: 'No.' });
    await xml('<Field Type="User" DisplayName="Many" List="UserInfo" Mult="TRUE" UserSelectionMode="PeopleAndGroups" />');
    await expect(field('Many')).resolves.toMatchObject({ TypeAsString: 'User', AllowMultipleValues: true, SelectionMode: 1, Sortable: false, IsRelationship: false });
  });
});

describe('names of columns', () => {
  it('are encoded, cut at 32, and numbered when taken', async () => {
    const name = async (title: string): Promise<unknown> => ((await admin().post(`${LIST}/fields`, { Title: title, FieldTypeKind: 2 })).body as { InternalName: string }).InternalName;
    expect(await name('Ärende nr')).toBe('_x00c4_rende_x0020_nr');
    expect(await name('A very long name of a column indeed')).toBe('A_x0020_very_x0020_long_x0020_na');
    expect(await name('A very long name of a column indeed')).toBe('A_x0020_very_x0020_long_x0020_n1');
    await expect(admin().post(`${LIST}/fields`, { Title: 'x'.repeat(256), FieldTypeKind: 2 })).resolves.toMatchObject({ status: 500 });
    await expect(admin().post(`${LIST}/fields`, { Title: 'x'.repeat(255), FieldTypeKind: 2 })).resolves.toMatchObject({ status: 201 });
  });

  it('of lookups are not made by a plain POST', async () => {
    // Evidence: [I] PnP-JS-Core 631 and 697: 500 and this text.
    const answer = await admin().post(`${LIST}/fields`, { Title: 'Plain', FieldTypeKind: 7, LookupList: await idOf('Targets'), LookupField: 'Title' });
    expect([answer.status, errorOf(answer)]).toEqual([500, expect.objectContaining({ code: '-2146232832, Microsoft.SharePoint.SPException', message: 'Please use addfield to add a lookup field instead.' })]);
    await expect(under.as('bo').post(`${LIST}/fields`, { Title: 'Plain', FieldTypeKind: 7 })).resolves.toMatchObject({ status: 403 });
    await expect(admin().get(`${LIST}/fields/getbytitle('Plain')`)).resolves.toMatchObject({ status: 400 });
  });

  it('may be told by a static name, and checked for doubles when asked to', async () => {
    await admin().merge(`${LIST}/fields/getbyinternalnameortitle('Boolean')`, { StaticName: 'Flag' });
    await expect(field('Boolean')).resolves.toMatchObject({ StaticName: 'Flag', InternalName: 'Boolean' });
    await expect(xml('<Field Type="Text" DisplayName="boolean"/>', 32)).resolves.toMatchObject({ status: 500 });
    await expect(xml('<Field Type="Text" DisplayName="boolean"/>')).resolves.toMatchObject({ status: 201 });
    const { Id } = await field('Text');
    expect(errorOf(await xml(`<Field Type="Text" DisplayName="Again" ID="{${String(Id)}}"/>`)).message).toContain('duplicate field name');
  });
});

describe('changing and deleting columns', () => {
  const value = async (name: string): Promise<unknown> => ((await admin().get(`${LIST}/items(1)?$select=${name}`)).body as Record<string, unknown>)[name];
  beforeAll(async () => {
    await fields().addChoice('Kind', { Choices: ['x', 'y'] });
    await admin().post(`${LIST}/items`, { Title: 'a', Number: 7, Kind: 'x', UserId: 6 });
  });

  it('brings values into the form of the new kind, where the change is one SharePoint makes', async () => {
    const merge = (name: string, body: object) => admin().merge(`${LIST}/fields/getbyinternalnameortitle('${name}')`, body);
    await expect(merge('Kind', { FieldTypeKind: 15 })).resolves.toMatchObject({ status: 204 });
    expect([await value('Kind'), (await field('Kind')).TypeAsString]).toEqual([['x'], 'MultiChoice']);
    await expect(merge('Number', { TypeAsString: 'Currency' })).resolves.toMatchObject({ status: 204 });
    expect([await value('Number'), (await field('Number')).FieldTypeKind]).toEqual([7, 10]);
    await expect(merge('User', { AllowMultipleValues: true })).resolves.toMatchObject({ status: 204 });
    expect([await value('UserId'), (await field('User')).TypeAsString]).toEqual([[6], 'UserMulti']);
    for (const [name, body] of [['Kind', { FieldTypeKind: 6 }], ['User', { AllowMultipleValues: false }], ['Note', { FieldTypeKind: 9 }]] as const) {
      await expect(merge(name, body)).resolves.toMatchObject({ status: 500 });
    }
  });

  it('refuses indexes and uniqueness where the kind has none', async () => {
    for (const name of ['Note', 'MultiChoice', 'Url', 'User']) {
      const answer = await admin().merge(`${LIST}/fields/getbyinternalnameortitle('${name}')`, { Indexed: true });
      expect([name, answer.status, errorOf(answer).message]).toEqual([name, 500, 'This column type is not supported for indexing.']);
    }
    await expect(admin().merge(`${LIST}/fields/getbyinternalnameortitle('Boolean')`, { EnforceUniqueValues: true, Indexed: true })).resolves.toMatchObject({ status: 500 });
  });

  it('keeps the index that uniqueness needs, and says so', async () => {
    // Evidence: [M] support.microsoft.com: unique columns are indexed ones.
    const made = (await admin().post(`${LIST}/fields`, { Title: 'Single', FieldTypeKind: 2, EnforceUniqueValues: true })).body as { Id: string; Indexed: boolean };
    expect(made.Indexed).toBe(true);
    const single = `${LIST}/fields(guid'${made.Id}')`;
    await expect(admin().merge(single, { Indexed: false })).resolves.toMatchObject({ status: 500 });
    await expect(admin().merge(single, { EnforceUniqueValues: false, Indexed: false })).resolves.toMatchObject({ status: 204 });
    expect((await admin().get(`${single}?$select=Indexed,EnforceUniqueValues`)).body).toEqual({ Indexed: false, EnforceUniqueValues: false });
  });

  it('takes a deleted column out of views, and deletes none that is built in, sealed or depended on', async () => {
    await xml('<Field Type="Text" DisplayName="Fleeting"/>', 16);
    const viewFields = async (): Promise<unknown> => ((await admin().get(`${LIST}/defaultview/viewfields`)).body as { Items: string[] }).Items;
    expect(await viewFields()).toContain('Fleeting');
    await fields().getByTitle('Fleeting').delete();
    expect(await viewFields()).not.toContain('Fleeting');
    await expect(admin().remove(`${LIST}/fields/getbytitle('Created')`)).resolves.toMatchObject({ status: 500 });
    await xml('<Field Type="Text" DisplayName="Shut" Sealed="TRUE"/>');
    await expect(admin().remove(`${LIST}/fields/getbytitle('Shut')`)).resolves.toMatchObject({ status: 500 });
    await expect(admin().merge(`${LIST}/fields/getbytitle('Shut')`, { Title: 'Open' })).resolves.toMatchObject({ status: 500 });
    await expect(admin().merge(`${LIST}/fields/getbytitle('Shut')`, { Sealed: false })).resolves.toMatchObject({ status: 204 });
  });
});

describe('lookups', () => {
  beforeAll(async () => {
    for (const Title of ['one', 'two', 'three']) await admin().post("web/lists/getbytitle('Targets')/items", { Title, Code: `c-${Title}` });
  });

  it('carry dependent ones, which follow them and cannot be written', async () => {
    const { Id } = await field('Lookup') as { Id: string };
    await admin().merge(`${LIST}/items(1)`, { LookupId: 2 });
    await fields().addDependentLookupField('Lookup:Code', Id, 'Code');
    const dependent = await field('Lookup:Code');
    expect(dependent).toMatchObject({ IsDependentLookup: true, PrimaryFieldId: Id, LookupField: 'Code', InternalName: 'Lookup_x003a_Code', ReadOnlyField: true });
    await expect(field('Lookup')).resolves.toMatchObject({ DependentLookupInternalNames: ['Lookup_x003a_Code'] });
    const read = async (): Promise<unknown> => (await admin().get(`${LIST}/items(1)?$select=Lookup_x003a_Code/Code&$expand=Lookup_x003a_Code`)).body;
    expect(await read()).toEqual({ Lookup_x003a_Code: { Code: 'c-two' } });
    await admin().merge(`${LIST}/items(1)`, { LookupId: 3 });
    expect(await read()).toEqual({ Lookup_x003a_Code: { Code: 'c-three' } });
    expect((await admin().get(`${LIST}/items(1)/fieldvaluesastext`)).body).toMatchObject({ Lookup_x005f_x003a_x005f_Code: 'c-three' });
    await expect(admin().merge(`${LIST}/items(1)`, { Lookup_x003a_CodeId: 1 })).resolves.toMatchObject({ status: 400 });
    await expect(admin().remove(`${LIST}/fields(guid'${Id}')`)).resolves.toMatchObject({ status: 500 });
  });

  it('count the items that point at theirs, as far as the caller sees them', async () => {
    await web().lists.add('Pointing');
    await web().lists.getByTitle('Pointing').fields.addLookup('At', { LookupListId: await idOf('Targets'), LookupFieldName: 'Title' });
    for (const AtId of [3, 3, 1]) await admin().post("web/lists/getbytitle('Pointing')/items", { Title: 'p', AtId });
    const count = await admin().post("web/lists/getbytitle('Targets')/fields/createfieldasxml", {
      parameters: { SchemaXml: `<Field Type="Lookup" DisplayName="Uses" List="{${await idOf('Pointing')}}" ShowField="At" CountRelated="TRUE"/>` }
    });
    expect(count.status).toBe(201);
    expect((await admin().get("web/lists/getbytitle('Targets')/items(3)/fieldvaluesastext?$select=Uses")).body).toEqual({ Uses: '2' });
    await expect(admin().merge("web/lists/getbytitle('Targets')/items(3)", { UsesId: 1 })).resolves.toMatchObject({ status: 400 });
  });

  it('refuse a column, a list or a primary that is not there', async () => {
    const { Id } = await field('Lookup') as { Id: string };
    await expect(fields().addDependentLookupField('X', Id, 'Nope')).rejects.toThrow('400');
    await expect(fields().addDependentLookupField('X', '67599aa4-6d1d-41dc-a19f-71b1c1234799', 'Code')).rejects.toThrow('500');
    await expect(fields().addLookup('X', { LookupListId: '67599aa4-6d1d-41dc-a19f-71b1c1234799', LookupFieldName: 'Title' })).rejects.toThrow('500');
    await expect(fields().addLookup('X', { LookupListId: await idOf('Targets'), LookupFieldName: 'Nope' })).rejects.toThrow('400');
  });

  it('restrict what they point at, or take their items with it', async () => {
    const Targets = await idOf('Targets');
    await web().lists.add('Restricting');
    await web().lists.add('Following');
    const lookup = (list: string, behaviour: string) => admin().post(`web/lists/getbytitle('${list}')/fields/createfieldasxml`, {
      parameters: { SchemaXml: `<Field Type="Lookup" DisplayName="To" List="{${Targets}}" ShowField="Title" RelationshipDeleteBehavior="${behaviour}"/>` }
    });
    await expect(lookup('Restricting', 'Restrict')).resolves.toMatchObject({ status: 201, body: { RelationshipDeleteBehavior: 2, Indexed: true, IsRelationship: true } });
    await lookup('Following', 'Cascade');
    await admin().post("web/lists/getbytitle('Restricting')/items", { Title: 'r', ToId: 1 });
    for (const ToId of [1, 2, 2]) await admin().post("web/lists/getbytitle('Following')/items", { Title: `f${ToId}`, ToId });
    const refused = await admin().remove("web/lists/getbytitle('Targets')/items(1)");
    expect([refused.status, errorOf(refused).message]).toEqual([500, expect.stringContaining('"Restricting"')]);
    await expect(admin().post("web/lists/getbytitle('Targets')/items(2)/recycle")).resolves.toMatchObject({ status: 200 });
    expect(rowsOf(await admin().get("web/lists/getbytitle('Following')/items?$select=Title")).map(row => row.Title)).toEqual(['f1']);
    await expect(xml(`<Field Type="LookupMulti" Mult="TRUE" DisplayName="Bad" List="{${Targets}}" ShowField="Title" RelationshipDeleteBehavior="Cascade"/>`)).resolves.toMatchObject({ status: 500 });
  });
});

describe('site columns', () => {
  it('begin with those SharePoint has, are made, and go into lists with their name', async () => {
    expect(rowsOf(await admin().get("web/fields?$select=InternalName&$filter=InternalName eq 'StartDate'"))).toEqual([{ InternalName: 'StartDate' }]);
    const { Id } = await web().fields.addText('Site wide', { MaxLength: 9, Group: 'Ours' }) as unknown as { Id: string };
    await xml(`<Field Type="Text" DisplayName="Here" ID="{${Id}}" MaxLength="9"/>`);
    await expect(field('Here')).resolves.toMatchObject({ Id, InternalName: 'Site_x0020_wide', MaxLength: 9 });
    await web().fields.getById(Id).update({ MaxLength: 12 } as never);
    await expect(field('Here')).resolves.toMatchObject({ MaxLength: 9 });
    await admin().post(`web/fields(guid'${Id}')/updateandpushchanges(true)`);
    await expect(field('Site_x0020_wide')).resolves.toMatchObject({ MaxLength: 12, Title: 'Site wide' });
  });
});

describe('columns and rights', () => {
  it('are set up by who may manage the list or the web, and seen by readers', async () => {
    await web().siteGroups.getById(4).users.add('i:0#.f|membership|anna@uppdrag.example');
    await web().siteGroups.getById(5).users.add('i:0#.f|membership|bo@uppdrag.example');
    const [reader, member, stranger] = ['anna', 'bo', 'eva'].map(name => under.as(name));
    await expect(stranger.get(`${LIST}/fields`)).resolves.toMatchObject({ status: 403 });
    await expect(reader.get(`${LIST}/fields`)).resolves.toMatchObject({ status: 200 });
    const text = `${LIST}/fields/getbyinternalnameortitle('Text')`;
    for (const refused of [
      reader.post(`${LIST}/fields`, { Title: 'N', FieldTypeKind: 2 }), reader.merge(text, { Title: 'N' }), reader.remove(text), reader.post(`${text}/setshowinnewform(true)`),
      reader.post(`${LIST}/fields/createfieldasxml`, { parameters: { SchemaXml: '<Field Type="Text" DisplayName="N"/>' } }),
      reader.post(`${LIST}/fields/adddependentlookupfield(displayname='N',primarylookupfieldid='x',showfield='Code')`),
      member.post('web/fields', { Title: 'N', FieldTypeKind: 2 })
    ]) await expect(refused).resolves.toMatchObject({ status: 403 });
    await expect(member.post(`${LIST}/fields`, { Title: 'Theirs', FieldTypeKind: 2 })).resolves.toMatchObject({ status: 201 });
  });

  it('do not lead to a list the caller cannot read', async () => {
    await web().lists.add('Secret');
    const secret = web().lists.getByTitle('Secret');
    await secret.breakRoleInheritance(false, true);
    await expect(under.as('bo').post(`${LIST}/fields/addfield`, { parameters: { Title: 'Peep', FieldTypeKind: 7, LookupListId: await idOf('Secret'), LookupFieldName: 'Title' } })).resolves.toMatchObject({ status: 403 });
  });
});
