/** Options of `createfieldasxml`, added up. Without any, a column goes to the default content type. */
export const AddFieldOption = {
  toDefaultContentType: 1, toNoContentType: 2, toAllContentTypes: 4, internalNameHint: 8, toDefaultView: 16, checkDisplayName: 32
} as const;

/** Whether one of the options is among those added up. */
export function hasOption(options: number, option: number): boolean {
  return (options & option) !== 0;
}
