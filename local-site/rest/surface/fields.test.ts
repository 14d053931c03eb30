/** @jest-environment node */
import '@pnp/sp/webs';
import '@pnp/sp/lists';
import '@pnp/sp/items';
import '@pnp/sp/fields';
import '@pnp/sp/content-types';
import { CalendarType, DateTimeFieldFormatType, FieldTypes, UrlFieldFormatType, type IFieldInfo } from '@pnp/sp/fields';
import type { IList } from '@pnp/sp/lists';
import type { IWeb } from '@pnp/sp/webs';
import { siteUnderTest, type SiteUnderTest } from '../testing/siteUnderTest';
import { holdSurface } from './holdSurface';

// Evidence: [C] PnPjs 4: its declarations, and what its own tests of these modules call and expect.
let under: SiteUnderTest;
let web: IWeb;
let list: IList;
const GUID = /^[0-9a-f-]{36}$/;
const TYPE = '0x0100B0B0B0B0B0B0B0B0B0B0B0B0B0B0B0B0';

beforeAll(async () => {
  under = await siteUnderTest();
  web = under.pnp('admin').web;
  for (const title of ['Columns', 'Target']) await web.lists.add(title, '', 100, true);
  list = web.lists.getByTitle('Columns');
});
afterAll(() => under.site.close());

const kindOf = async (title: string): Promise<unknown> => {
  const { FieldTypeKind, TypeAsString, InternalName } = await list.fields.getByTitle(title)();
  return [FieldTypeKind, TypeAsString, InternalName];
};
const xmlOf = async (title: string): Promise<string> => (await list.fields.getByTitle(title)()).SchemaXml;
const made = (id: string) => web.contentTypes.getById(id);

holdSurface('fields', {
  '_List.fields _Fields.createFieldAsXml _Fields.getById _Fields.getByTitle _Fields.getByInternalNameOrTitle': async () => {
    const field = await list.fields.createFieldAsXml('<Field Type="Text" Name="ByXml" DisplayName="By XML" MaxLength="40"/>') as IFieldInfo;
    expect(field).toMatchObject({ Title: 'By XML', InternalName: 'By_x0020_XML', FieldTypeKind: 2, Id: expect.stringMatching(GUID) });
    for (const found of [list.fields.getById(field.Id), list.fields.getByTitle('By XML'), list.fields.getByInternalNameOrTitle('By_x0020_XML')]) expect((await found()).Id).toBe(field.Id);
  },
  '_Fields.add _Fields.addField': async () => {
    expect(await list.fields.add('Added', FieldTypes.Text, { Group: 'Mine' })).toMatchObject({ Title: 'Added', Group: 'Mine', TypeAsString: 'Text' });
    expect(await list.fields.addField('Added too', FieldTypes.Number, { Required: true })).toMatchObject({ Title: 'Added too', Required: true, FieldTypeKind: 9 });
  },
  '_Fields.addText _Fields.addMultilineText _Fields.addNumber _Fields.addCurrency _Fields.addBoolean': async () => {
    await list.fields.addText('T', { MaxLength: 20 });
    await list.fields.addMultilineText('M', { NumberOfLines: 4, RichText: false });
    await list.fields.addNumber('N', { MinimumValue: 1, MaximumValue: 9 });
    await list.fields.addCurrency('Cy', { CurrencyLocaleId: 1053 });
    await list.fields.addBoolean('B');
    expect(await Promise.all(['T', 'M', 'N', 'Cy', 'B'].map(kindOf))).toEqual([[2, 'Text', 'T'], [3, 'Note', 'M'], [9, 'Number', 'N'], [10, 'Currency', 'Cy'], [8, 'Boolean', 'B']]);
    expect([await list.fields.getByTitle('T')(), await list.fields.getByTitle('M')(), await list.fields.getByTitle('N')()]).toMatchObject([{ MaxLength: 20 }, { NumberOfLines: 4, RichText: false }, { MinimumValue: 1, MaximumValue: 9 }]);
  },
  '_Fields.addDateTime _Fields.addUrl _Fields.addUser _Fields.addChoice _Fields.addMultiChoice _Fields.addCalculated': async () => {
    await list.fields.addDateTime('D', { DisplayFormat: DateTimeFieldFormatType.DateTime, DateTimeCalendarType: CalendarType.Gregorian });
    await list.fields.addUrl('U', { DisplayFormat: UrlFieldFormatType.Image });
    await list.fields.addUser('P', { SelectionMode: 0 });
    await list.fields.addChoice('C', { Choices: ['a', 'b'] });
    await list.fields.addMultiChoice('MC', { Choices: ['a', 'b'] });
    await list.fields.addCalculated('F', { Formula: '=[Title]&"!"', OutputType: FieldTypes.Text });
    expect(await Promise.all(['D', 'U', 'P', 'C', 'MC', 'F'].map(kindOf))).toEqual([[4, 'DateTime', 'D'], [11, 'URL', 'U'], [20, 'User', 'P'], [6, 'Choice', 'C'], [15, 'MultiChoice', 'MC'], [17, 'Calculated', 'F']]);
    expect(await list.items.add({ Title: 'a', C: 'b', MC: ['a', 'b'] })).toMatchObject({ C: 'b', MC: ['a', 'b'], F: 'a!' });
  },
  '_Fields.addLookup _Fields.addDependentLookupField': async () => {
    const target = await web.lists.getByTitle('Target')();
    const primary = await list.fields.addLookup('L', { LookupListId: target.Id, LookupFieldName: 'Title' }) as IFieldInfo;
    const dependent = await list.fields.addDependentLookupField('L created', primary.Id, 'Created') as IFieldInfo;
    expect(dependent).toMatchObject({ Title: 'L created', FieldTypeKind: 7, LookupField: 'Created', PrimaryFieldId: primary.Id });
  },
  '_Fields.addLocation _Fields.addImageField': async () => {
    expect([await list.fields.addLocation('Place'), await list.fields.addImageField('Picture')]).toMatchObject([{ TypeAsString: 'Location', FieldTypeKind: 33 }, { TypeAsString: 'Thumbnail', FieldTypeKind: 34 }]);
  },
  '_Field.update _Field.delete': async () => {
    await list.fields.addText('Before');
    await list.fields.getByTitle('Before').update({ Title: 'After', Description: 'of it' });
    expect(await list.fields.getByInternalNameOrTitle('Before')()).toMatchObject({ Title: 'After', Description: 'of it', InternalName: 'Before' });
    await list.fields.getByTitle('After').delete();
    await expect(list.fields.getByTitle('After')()).rejects.toMatchObject({ status: 400 });
  },
  '_Field.setShowInDisplayForm _Field.setShowInEditForm _Field.setShowInNewForm': async () => {
    await list.fields.addText('Shown');
    const field = list.fields.getByTitle('Shown');
    for (const set of [field.setShowInDisplayForm(false), field.setShowInEditForm(false), field.setShowInNewForm(true)]) await set;
    expect(await xmlOf('Shown')).toMatch(/(?=.*ShowInDisplayForm="FALSE")(?=.*ShowInEditForm="FALSE")(?=.*ShowInNewForm="TRUE")/);
  },
  '_Web.fields _Web.availablefields': async () => {
    await web.fields.addText('Of the web');
    for (const fields of [web.fields, web.availablefields]) expect((await fields.select('Title')()).map(({ Title }) => Title)).toContain('Of the web');
  },
  '_Web.contentTypes _ContentTypes.add _ContentTypes.getById _ContentType.update _ContentType.delete': async () => {
    const { data } = await web.contentTypes.add(TYPE, 'Typed', 'of it', 'Mine') as unknown as { data: { StringId: string } };
    expect(data).toMatchObject({ Name: 'Typed', Description: 'of it', Group: 'Mine', StringId: expect.stringMatching(/^0x01/) });
    await made(data.StringId).update({ Description: 'changed' });
    expect(await made(data.StringId)()).toMatchObject({ Name: 'Typed', Description: 'changed' });
    await made(data.StringId).delete();
    expect((await web.contentTypes.select('Name')()).map(({ Name }) => Name)).not.toContain('Typed');
  },
  '_ContentType.fieldLinks _ContentType.fields _ContentType.parent _ContentType.workflowAssociations _FieldLinks.getById': async () => {
    const type = made('0x0101');
    const links = await type.fieldLinks() as { Id: string; Name: string }[];
    expect(links.map(({ Name }) => Name)).toContain('Title');
    expect(await type.fieldLinks.getById(links[0].Id)()).toMatchObject({ Id: links[0].Id, Name: links[0].Name });
    expect((await type.fields() as { InternalName: string }[]).map(({ InternalName }) => InternalName)).toContain('Title');
    expect(await type.parent()).toMatchObject({ StringId: '0x01', Name: 'Item' });
    expect(await type.workflowAssociations()).toEqual([]);
  },
  '_List.contentTypes _ContentTypes.addAvailableContentType _Item.contentType': async () => {
    await web.contentTypes.add('0x0100C0C0C0C0C0C0C0C0C0C0C0C0C0C0C0C0', 'Available');
    const [available] = (await web.contentTypes.select('StringId', 'Name')()).filter(({ Name }) => Name === 'Available') as unknown as { StringId: string }[];
    const { data } = await list.contentTypes.addAvailableContentType(available.StringId) as unknown as { data: { StringId: string } };
    expect([data.StringId.startsWith(`${available.StringId}00`), data.StringId.length]).toEqual([true, available.StringId.length + 34]);
    const { Id } = await list.items.add({ Title: 'typed', ContentTypeId: data.StringId }) as { Id: number };
    expect(await list.items.getById(Id).contentType()).toMatchObject({ Name: 'Available', StringId: data.StringId });
  }
});
