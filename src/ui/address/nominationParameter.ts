/** Which nomination a page opens at, by its region and key. */
export const nominationParameter = 'nominering';
