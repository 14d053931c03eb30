/** What a task list is: shared by all groups of the kind, or the group's own. */
export type TaskKind = 'generic' | 'specific';

export interface TaskGroup {
  readonly kind: TaskKind;
  /** Name of the body the tasks are given, in a document of several; null elsewhere. */
  readonly body: string | null;
  readonly tasks: readonly string[];
}

export interface ImportedDeliverable {
  readonly what: string;
  /** ISO date, or the document's own words; null when it says none. */
  readonly date: string | null;
  /** How often it comes, in the document's words; null when it comes once or the document says nothing. */
  readonly recurrence: string | null;
  readonly receiver: string | null;
}

export interface ImportedDecision {
  readonly body: string | null;
  /** ISO date, or the document's own words, such as `2020-mm-dd`. */
  readonly date: string | null;
  readonly paragraph: string | null;
  readonly dnr: string | null;
}

/**
 * The facts of a mandate as the `import` command prints them, the same for every family. Absent is null, or an empty
 * list; running text is the document's own, without list signs.
 */
export interface ImportedFields {
  readonly mandators: readonly string[];
  readonly endorsers: readonly string[];
  /** Bodies the group is a steering group of. */
  readonly steers: readonly string[];
  readonly steeringDocuments: readonly string[];
  readonly purpose: string | null;
  readonly taskGroups: readonly TaskGroup[];
  readonly timetable: string | null;
  readonly deliverables: readonly ImportedDeliverable[];
  readonly permanent: boolean | null;
  readonly waysOfWorking: string | null;
  readonly reporting: string | null;
  readonly communication: string | null;
  readonly cooperation: string | null;
  readonly composition: string | null;
  readonly chair: string | null;
  readonly chairAppointedBy: string | null;
  readonly chairTermYears: number | null;
  readonly chairRotation: string | null;
  readonly meetingsPerYear: number | null;
  readonly planName: string | null;
  /** `MM-DD`. */
  readonly planDeadline: string | null;
  readonly membersTask: string | null;
  readonly finance: string | null;
  /** Null when the document has no line of decision. */
  readonly established: ImportedDecision | null;
}

/** Lines of the document a field was read from, as first and last number; by the field's name. */
export type FieldSources = Readonly<Record<string, readonly (readonly [number, number])[]>>;
