/** Stands in for the styles of the half of a Fluent button that opens a menu of its own: no button of ours is split. */
export const getStyles = () => ({});
