import type { Json, JsonObject } from '../language/json';

/** What a connector answered; from 400 on the action has failed. */
export interface Answer {
  readonly statusCode: number;
  readonly body: Json;
}

/** An approval nobody answered in time. */
export class NotAnswered extends Error {}

/** Does what an operation says. @throws NotAnswered */
export type Connectors = Readonly<Record<string, (parameters: JsonObject, timeout: string) => Promise<Answer>>>;
