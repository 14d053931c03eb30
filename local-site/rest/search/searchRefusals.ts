import { Refusal } from '../refusal';

const SERVICE = 'Microsoft.Office.Server.Search.REST.SearchServiceException';

/** Type and status are known from public issues, the text is unproven. */
export const malformedQuery = (message = 'The query is malformed. Please rephrase your query.'): Refusal => new Refusal(500, -1, SERVICE, message);

/** A property that cannot be sorted or refined by. */
export const wrongProperty = (): Refusal =>
  new Refusal(500, -1, SERVICE, "Property doesn't exist or is used in a manner inconsistent with schema settings.");

/** The search service does not speak OData 4, which SPHttpClient asks for unless told not to. Evidence: [I] sp-dev-docs#4392. */
export const unknownError = (): Refusal => new Refusal(500, -1, 'Microsoft.SharePoint.Client.UnknownError', 'Unknown Error');
