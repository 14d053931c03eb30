/** Prefetching in idle time is an optimisation of the service; here nothing is queued. */
export const IdleTaskPriority = { OPTIONAL_HIGH: 0 };

export const PrefetchDependencyPriority = { high: 0, low: 1 };

export const IdleTaskQueue = {
  instance: {
    enqueueTask(): void {},
    removeTask(): void {},
  },
};

export function createPrefetchDependencyQueue(): object {
  return {};
}
