import { XMLParser } from 'fast-xml-parser';
import { allLists } from '../lists/allLists';
import { fieldXml } from './fieldXml';

const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '' });

describe('a column as field schema', () => {
  it('says its kind, index, uniqueness and length', () => {
    const ledger = allLists.find((list) => list.name === 'Ledger');
    const column = ledger?.columns.RecordKey;
    expect(column && fieldXml('RecordKey', column, 'sv')).toBe(
      '<Field Type="Text" Name="RecordKey" StaticName="RecordKey" DisplayName="Postnyckel" Required="TRUE" Indexed="TRUE" EnforceUniqueValues="FALSE" MaxLength="200"/>'
    );
  });

  it('is well formed for every column in both languages', () => {
    const columns = allLists.flatMap((list) => Object.entries(list.columns));
    expect(columns.length).toBeGreaterThan(50);
    for (const [name, column] of columns) {
      for (const language of ['sv', 'en'] as const) {
        const parsed = parser.parse(fieldXml(name, column, language)) as { Field: Record<string, string> };
        expect(parsed.Field.Name).toBe(name);
        expect(parsed.Field.DisplayName).toBe(column.title[language]);
      }
    }
  });

  it('escapes what people write', () => {
    const title = { sv: 'Å & <b>', en: '"x"' };
    const column = { kind: 'flag', title, indexed: false, unique: false, required: false } as const;
    expect(fieldXml('Flag', column, 'sv')).toContain('DisplayName="Å &amp; &lt;b&gt;"');
    expect(fieldXml('Flag', column, 'en')).toContain('DisplayName="&quot;x&quot;"');
  });
});
