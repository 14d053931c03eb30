/** Stands in for the class that Fluent's components once were made from: none that we use is, but it lies beside what draws nothing. */
export const nullRender = () => null;
