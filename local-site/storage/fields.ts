import type { Database } from './database';

/** A column, with the names SharePoint gives its properties. Only those its kind has are set. */
export interface Field {
  readonly Id: string;
  readonly InternalName: string;
  readonly Title: string;
  /** 1 Integer, 2 Text, 3 Note, 4 DateTime, 5 Counter, 6 Choice, 7 Lookup, 8 Boolean, 9 Number, 10 Currency, 11 URL, 12 Computed, 14 Guid, 15 MultiChoice, 17 Calculated, 19 Attachments, 20 User, 23 ModStat, 25 ContentTypeId, 33 Location, 34 Image. */
  readonly FieldTypeKind: number;
  readonly TypeAsString: string;
  readonly Description: string;
  readonly Group: string;
  readonly Required: boolean;
  readonly Hidden: boolean;
  readonly ReadOnlyField: boolean;
  readonly Indexed: boolean;
  readonly EnforceUniqueValues: boolean;
  readonly FromBaseType: boolean;
  readonly CanBeDeleted: boolean;
  readonly Sealed: boolean;
  readonly DefaultValue: string | null;
  readonly ValidationFormula: string | null;
  readonly ValidationMessage: string | null;
  readonly CustomFormatter: string | null;
  readonly JSLink: string;
  readonly MaxLength?: number;
  readonly NumberOfLines?: number;
  readonly RichText?: boolean;
  readonly AppendOnly?: boolean;
  readonly RestrictedMode?: boolean;
  readonly AllowHyperlink?: boolean;
  readonly UnlimitedLengthInDocumentLibrary?: boolean;
  readonly MinimumValue?: number;
  readonly MaximumValue?: number;
  readonly DisplayFormat?: number;
  readonly ShowAsPercentage?: boolean;
  readonly FriendlyDisplayFormat?: number;
  readonly DateTimeCalendarType?: number;
  readonly Choices?: readonly string[];
  readonly FillInChoice?: boolean;
  readonly EditFormat?: number;
  readonly AllowMultipleValues?: boolean;
  readonly LookupList?: string;
  readonly LookupField?: string;
  readonly LookupWebId?: string;
  readonly RelationshipDeleteBehavior?: number;
  readonly SelectionMode?: number;
  /** With internal names for columns. */
  readonly Formula?: string;
  readonly OutputType?: number;
  /** Calculated times: 0 date only, 1 date and time. */
  readonly DateFormat?: number;
  readonly CurrencyLocaleId?: number;
  /** A calculated default; wins over DefaultValue. */
  readonly DefaultFormula?: string | null;
  /** Dependent lookups: the lookup column they follow. */
  readonly PrimaryFieldId?: string;
  /** Lookups that count the items pointing at theirs. */
  readonly CountRelated?: boolean;
  /** Attributes of the schema that have no property of their own, e.g. `ShowInNewForm`. */
  readonly Attributes?: Readonly<Record<string, string>>;
  readonly StaticName?: string;
  readonly SelectionGroup?: number;
  readonly Presence?: boolean;
  readonly AllowDisplay?: boolean;
  readonly ShowInFiltersPane?: number;
  readonly PinnedToFiltersPane?: boolean;
  readonly ClientSideComponentId?: string;
  readonly ClientSideComponentProperties?: string | null;
  /** How often the schema was changed; from the first change on it stands in the schema. */
  readonly Version?: number;
}

export function fieldStore(db: Database) {
  const read = (row: { definition: string }): Field => JSON.parse(row.definition) as Field;
  // Read by every item request; a write to the same owner forgets it.
  const kept = new Map<string, readonly Field[]>();
  db.whenRolledBack(() => kept.clear());
  return {
    /** Columns of a list or web in their order. */
    of(owner: string): readonly Field[] {
      const known = kept.get(owner);
      if (known) return known;
      const fields = db.all<{ definition: string }>('SELECT definition FROM fields WHERE owner = ? ORDER BY position', owner).map(read);
      kept.set(owner, fields);
      return fields;
    },
    save(owner: string, field: Field): void {
      kept.delete(owner);
      const definition = JSON.stringify(field);
      const known = db.first<{ position: number }>('SELECT position FROM fields WHERE owner = ? AND name = ?', owner, field.InternalName);
      const last = db.first<{ position: number | null }>('SELECT max(position) AS position FROM fields WHERE owner = ?', owner);
      const position = known?.position ?? (last?.position ?? 0) + 1;
      db.run('INSERT OR REPLACE INTO fields VALUES (?, ?, ?, ?, ?)', owner, field.InternalName, field.Id, position, definition);
    },
    remove(owner: string, name: string): void {
      kept.delete(owner);
      db.run('DELETE FROM fields WHERE owner = ? AND name = ?', owner, name);
    },
    /** For whoever takes columns away without this store. */
    forget: () => kept.clear()
  };
}
