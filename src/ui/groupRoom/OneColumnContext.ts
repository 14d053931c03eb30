import * as React from 'react';

/** True where the room stands in one column: what is long is folded then, so that what comes after it is near. */
export const OneColumnContext = React.createContext(false);
