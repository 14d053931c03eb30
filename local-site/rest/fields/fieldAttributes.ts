import type { Field } from '../../storage/fields';

type FieldSetting = string | number | boolean;

/** How one attribute of a `<Field>` stands for a property. */
interface AttributeCodec {
  readonly attribute: string;
  readonly property: keyof Field;
  /** Kinds it belongs to; every kind when missing. */
  readonly kinds?: readonly number[];
  readonly read: (text: string) => FieldSetting | undefined;
  readonly write: (value: FieldSetting) => string;
}

const TEXT = { read: (text: string) => text, write: String };
const NUMBER = { read: (text: string) => (Number.isNaN(Number(text)) || text.trim() === '' ? undefined : Number(text)), write: String };
const FLAG = { read: (text: string) => text.toUpperCase() === 'TRUE', write: (value: FieldSetting) => (value === true ? 'TRUE' : 'FALSE') };

/** A property whose values have names in the schema, matched without regard to case. */
function named(names: Readonly<Record<string, FieldSetting>>): Pick<AttributeCodec, 'read' | 'write'> {
  return {
    read: text => Object.entries(names).find(([name]) => name.toLowerCase() === text.toLowerCase())?.[1],
    write: value => Object.keys(names).find(name => names[name] === value) ?? Object.keys(names)[0]
  };
}

/** Output types of calculated columns by their name in the schema. */
const RESULT_TYPES = { Text: 2, DateTime: 4, Boolean: 8, Number: 9, Currency: 10 } as const;
const CLOCK = named({ DateOnly: 0, DateTime: 1 });

const CODECS: readonly AttributeCodec[] = [
  { attribute: 'Description', property: 'Description', ...TEXT },
  { attribute: 'Group', property: 'Group', ...TEXT },
  { attribute: 'Required', property: 'Required', ...FLAG },
  { attribute: 'Hidden', property: 'Hidden', ...FLAG },
  { attribute: 'ReadOnly', property: 'ReadOnlyField', ...FLAG },
  { attribute: 'Indexed', property: 'Indexed', ...FLAG },
  { attribute: 'EnforceUniqueValues', property: 'EnforceUniqueValues', ...FLAG },
  { attribute: 'Sealed', property: 'Sealed', ...FLAG },
  { attribute: 'JSLink', property: 'JSLink', ...TEXT },
  { attribute: 'CustomFormatter', property: 'CustomFormatter', ...TEXT },
  { attribute: 'MaxLength', property: 'MaxLength', kinds: [2], ...NUMBER },
  { attribute: 'NumLines', property: 'NumberOfLines', kinds: [3], ...NUMBER },
  { attribute: 'RichText', property: 'RichText', kinds: [3], ...FLAG },
  { attribute: 'RichTextMode', property: 'RestrictedMode', kinds: [3], ...named({ Compatible: true, FullHtml: false }) },
  { attribute: 'AppendOnly', property: 'AppendOnly', kinds: [3], ...FLAG },
  { attribute: 'AllowHyperlink', property: 'AllowHyperlink', kinds: [3], ...FLAG },
  { attribute: 'UnlimitedLengthInDocumentLibrary', property: 'UnlimitedLengthInDocumentLibrary', ...FLAG },
  { attribute: 'Min', property: 'MinimumValue', kinds: [1, 9, 10], ...NUMBER },
  { attribute: 'Max', property: 'MaximumValue', kinds: [1, 9, 10], ...NUMBER },
  { attribute: 'Decimals', property: 'DisplayFormat', kinds: [1, 9, 10, 17], ...NUMBER },
  { attribute: 'Percentage', property: 'ShowAsPercentage', kinds: [9, 17], ...FLAG },
  { attribute: 'LCID', property: 'CurrencyLocaleId', kinds: [10, 17], ...NUMBER },
  { attribute: 'Format', property: 'DisplayFormat', kinds: [4], ...CLOCK },
  { attribute: 'Format', property: 'DateFormat', kinds: [17], ...CLOCK },
  { attribute: 'Format', property: 'DisplayFormat', kinds: [11], ...named({ Hyperlink: 0, Image: 1 }) },
  { attribute: 'Format', property: 'EditFormat', kinds: [6], ...named({ Dropdown: 0, RadioButtons: 1 }) },
  { attribute: 'FriendlyDisplayFormat', property: 'FriendlyDisplayFormat', kinds: [4], ...named({ Unspecified: 0, Disabled: 1, Relative: 2 }) },
  { attribute: 'CalType', property: 'DateTimeCalendarType', kinds: [4], ...NUMBER },
  { attribute: 'FillInChoice', property: 'FillInChoice', kinds: [6, 15], ...FLAG },
  { attribute: 'Mult', property: 'AllowMultipleValues', kinds: [7, 20], ...FLAG },
  { attribute: 'List', property: 'LookupList', kinds: [7], ...TEXT },
  { attribute: 'WebId', property: 'LookupWebId', kinds: [7], ...TEXT },
  { attribute: 'ShowField', property: 'LookupField', kinds: [7, 20], ...TEXT },
  { attribute: 'FieldRef', property: 'PrimaryFieldId', kinds: [7], read: text => text.replace(/[{}]/g, '').toLowerCase(), write: value => `{${String(value)}}` },
  { attribute: 'CountRelated', property: 'CountRelated', kinds: [7], ...FLAG },
  { attribute: 'RelationshipDeleteBehavior', property: 'RelationshipDeleteBehavior', kinds: [7], ...named({ None: 0, Cascade: 1, Restrict: 2 }) },
  { attribute: 'UserSelectionMode', property: 'SelectionMode', kinds: [20], ...named({ PeopleOnly: 0, PeopleAndGroups: 1 }) },
  { attribute: 'UserSelectionScope', property: 'SelectionGroup', kinds: [20], ...NUMBER },
  { attribute: 'Presence', property: 'Presence', kinds: [20], ...FLAG },
  { attribute: 'ResultType', property: 'OutputType', kinds: [17], ...named(RESULT_TYPES) }
];

/** The attributes that stand for properties of a kind. */
export function codecsOf(kind: number): readonly AttributeCodec[] {
  return CODECS.filter(codec => codec.kinds === undefined || codec.kinds.includes(kind));
}
