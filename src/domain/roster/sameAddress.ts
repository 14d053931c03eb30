const plain = (address: string): string => address.trim().toLowerCase();

/** True for two e-mail addresses that lead to the same place, whatever their letters' case; an empty one is nobody's. */
export const sameAddress = (one: string, other: string): boolean => plain(one) !== '' && plain(one) === plain(other);
