import type { Column } from '../vocabulary/column';
import type { Language } from '../vocabulary/localizedText';
import { escapeXml } from './escapeXml';

const flag = (value: boolean): string => (value ? 'TRUE' : 'FALSE');

const kindAttributes: Readonly<Record<Column['kind'], string>> = {
  text: 'Type="Text"',
  note: 'Type="Note" RichText="FALSE" NumLines="6" UnlimitedLengthInDocumentLibrary="TRUE"',
  number: 'Type="Number" Decimals="0"',
  flag: 'Type="Boolean"',
  choice: 'Type="Choice" Format="Dropdown" FillInChoice="FALSE"'
};

function content(column: Column): string {
  switch (column.kind) {
    case 'choice':
      return `<CHOICES>${column.choices.map((choice) => `<CHOICE>${escapeXml(choice)}</CHOICE>`).join('')}</CHOICES>`;
    case 'flag':
      return '<Default>0</Default>';
    default:
      return '';
  }
}

/** The column as SharePoint's field schema, e.g. for `CreateFieldAsXml`. */
export function fieldXml(name: string, column: Column, language: Language): string {
  const attributes = [
    kindAttributes[column.kind],
    `Name="${name}"`,
    `StaticName="${name}"`,
    `DisplayName="${escapeXml(column.title[language])}"`,
    `Required="${flag(column.required)}"`,
    `Indexed="${flag(column.indexed)}"`,
    `EnforceUniqueValues="${flag(column.unique)}"`,
    ...(column.kind === 'text' ? [`MaxLength="${column.maxLength}"`] : [])
  ];
  const inner = content(column);
  return inner ? `<Field ${attributes.join(' ')}>${inner}</Field>` : `<Field ${attributes.join(' ')}/>`;
}
