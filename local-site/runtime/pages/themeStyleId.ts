/** Where a document has the colours of its theme: other styles come and go in its head. */
export const themeStyleId = 'theme-colours';
