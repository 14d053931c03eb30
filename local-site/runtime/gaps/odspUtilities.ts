export const StringHelper = {
  /** Replaces `{0}`, `{1}` … with the values. */
  format: (template: string, ...values: readonly unknown[]): string =>
    template.replace(/\{(\d+)\}/g, (_, index: string) => String(values[Number(index)] ?? '')),
};

export function getLocaleNumberString(value: number): string {
  return value.toLocaleString();
}
