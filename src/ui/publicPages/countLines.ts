/** The shape of what will be public while it is counted: a heading and its list, see `Skeleton`. */
export const countLines: readonly number[] = [25, 20, 35, 45];
