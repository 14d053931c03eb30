import type { PermissionMask } from './rights';

/** Names of SharePoint's base permissions by bit, as far as the product's levels use them (SPBasePermissions). */
const lowBits: readonly (readonly [bit: number, name: string])[] = [
  [0, 'ViewListItems'],
  [1, 'AddListItems'],
  [2, 'EditListItems'],
  [3, 'DeleteListItems'],
  [4, 'ApproveItems'],
  [5, 'OpenItems'],
  [6, 'ViewVersions'],
  [7, 'DeleteVersions'],
  [8, 'CancelCheckout'],
  [12, 'ViewFormPages'],
  [16, 'Open'],
  [17, 'ViewPages'],
  [26, 'BrowseDirectories'],
  [27, 'BrowseUserInfo']
];

const highBits: readonly (readonly [bit: number, name: string])[] = [
  [4, 'UseClientIntegration'],
  [5, 'UseRemoteAPIs']
];

function named(half: string, names: readonly (readonly [number, string])[]): readonly string[] {
  let rest = Number(half);
  const found = names.filter(([bit]) => {
    const set = Math.floor(Number(half) / 2 ** bit) % 2 === 1;
    rest -= set ? 2 ** bit : 0;
    return set;
  });
  if (rest !== 0) {
    throw new Error(`The mask ${half} has bits without a name here`);
  }
  return found.map(([, name]) => name);
}

/** The mask as names, for templates that want names. @throws Error when a bit has no name here */
export const basePermissions = ({ high, low }: PermissionMask): readonly string[] => [
  ...named(low, lowBits),
  ...named(high, highBits)
];
