/** What people see, in the product's two languages. */
export interface LocalizedText {
  readonly sv: string;
  readonly en: string;
}

export type Language = keyof LocalizedText;

export const words = (sv: string, en: string): LocalizedText => ({ sv, en });
