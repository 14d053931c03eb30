/** SharePoint's permissions as bits of the 64-bit mask: bit = PermissionKind − 1. */
export const Permission = {
  viewListItems: 1n << 0n,
  addListItems: 1n << 1n,
  editListItems: 1n << 2n,
  deleteListItems: 1n << 3n,
  approveItems: 1n << 4n,
  openItems: 1n << 5n,
  viewVersions: 1n << 6n,
  deleteVersions: 1n << 7n,
  cancelCheckout: 1n << 8n,
  managePersonalViews: 1n << 9n,
  manageLists: 1n << 11n,
  open: 1n << 16n,
  addAndCustomizePages: 1n << 18n,
  manageSubwebs: 1n << 23n,
  createGroups: 1n << 24n,
  managePermissions: 1n << 25n,
  browseUserInfo: 1n << 27n,
  manageWeb: 1n << 30n,
  enumeratePermissions: 1n << 62n
} as const;

/** High 2147483647, Low 4294967295: Full Control as recorded. */
export const FULL_MASK = maskOf(2147483647, 4294967295);

export function maskOf(high: number, low: number): bigint {
  return (BigInt(high) << 32n) | BigInt(low);
}

/** The halves of a mask as decimal strings, the form of `SP.BasePermissions`. */
export function halvesOf(mask: bigint): { High: string; Low: string } {
  return { High: String(mask >> 32n), Low: String(mask & 0xffffffffn) };
}
