/**
 * The rules of a family, as parameters: what its text says in words and what composition, obligations and review
 * check. Which of them stand in the text is the template's choice (see `resolveTemplate`).
 */
export interface TemplateRules {
  /** The family's word for who leads the group. */
  readonly chairWord: 'ordförande' | 'sammankallande';
  /** Years of a chair's term; null when the family has no rule. */
  readonly chairTermYears: number | null;
  /** How the chair goes on: between the regions, with another body's chair, in a way not said, or not by rule. */
  readonly chairRotation: 'regions' | 'followsBody' | 'unspecified' | 'none';
  /** Who appoints the chair, as it stands in the text; empty when nothing is said. */
  readonly chairAppointedBy: string;
  /** Least number of meetings a year; null when the family has no rule. */
  readonly minimumMeetings: number | null;
  /** The family's word for the yearly plan, e.g. *handlingsplan*; empty when it has none. */
  readonly planName: string;
  /** `MM-DD`, the day the plan is reported before; empty when none is set. */
  readonly planDeadline: string;
  readonly composition: CompositionRules;
  /** Who gives the mandate, e.g. *Regionsjukvårdsledningen*; empty where that differs from group to group. */
  readonly mandator: string;
  /** Who establishes it; empty where that differs from group to group. */
  readonly establishingBody: string;
  /** Key of the decision chain offered, e.g. `sydostra-rag`. */
  readonly chain: string;
  /** Years between reviews of a mandate in force; null when the family has no rule. */
  readonly reviewIntervalYears: number | null;
}

export interface CompositionRules {
  /** One member from each region: a demand, a principle, or not said. */
  readonly memberPerRegion: 'required' | 'principle' | 'none';
  readonly nationalMember: 'required' | 'whenSuch' | 'none';
  readonly municipalMember: boolean;
  /** Whom members are employed by. */
  readonly employedBy: 'region' | 'organisation' | '';
  readonly professionsAlongCareChain: boolean;
  readonly patientAssociationsConsidered: boolean;
}
