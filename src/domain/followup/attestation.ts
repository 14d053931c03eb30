export const attestationKinds = ['attested', 'delivered', 'contactsConfirmed', 'chased', 'notChased'] as const;

/**
 * What a group says of an obligation: that it is met though no list shows it, that something has been delivered (see
 * `Delivery`), that its contact details are right, or
 * that it wants to be reminded of one that else is only shown, and that it no longer does.
 */
export type AttestationKind = (typeof attestationKinds)[number];

/** A statement by the group; never changed afterwards. */
export interface Attestation {
  /** Client-made, stable. */
  readonly key: string;
  readonly groupKey: string;
  readonly kind: AttestationKind;
  /** Empty for contact details, which are the group's whatever its mandate says. */
  readonly obligationKey: string;
  /** Key of the period it is about; empty where none is meant. */
  readonly period: string;
  /** May be empty. */
  readonly note: string;
}

/** With who and when, which the server keeps. */
export interface StoredAttestation extends Attestation {
  /** Display name. */
  readonly attestedBy: string;
  /** ISO instant. */
  readonly attested: string;
}
