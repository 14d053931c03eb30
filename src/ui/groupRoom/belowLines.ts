/** The shape of what stands below a room's head, see `Skeleton`. */
export const belowLines: readonly number[] = [50, 80, 60, 80, 60, 80, 40, 100, 70, 60, 80, 50];
