/** Names a nomination among those of all regions: its key is its region's own. */
export const nominationId = ({ regionKey, key }: { readonly regionKey: string; readonly key: string }): string => `${regionKey}/${key}`;
