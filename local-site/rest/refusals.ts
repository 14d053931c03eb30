import { Refusal } from './refusal';

/**
 * SharePoint's refusals, by case. Status, code and text are its own, also where another status would be tidier
 * (many schema refusals are 500). "Unproven" marks what no recording or document shows.
 */
const SP = 'Microsoft.SharePoint.SPException';
const CLIENT = 'Microsoft.SharePoint.Client';
const ARGUMENT = 'System.ArgumentException';

/** A value that must be unique and is not; `columns` are the titles. */
export class DuplicateValue extends Refusal {
  readonly columns: readonly string[];

  constructor(columns: readonly string[]) {
    super(500, -2130575169, 'Microsoft.SharePoint.SPDuplicateValuesFoundException', `The list item could not be added or updated because duplicate values were found in the following field(s) in the list: [${columns.join(', ')}].`);
    this.columns = columns;
  }
}

/** A validation formula that does not hold; `column` is the column's internal name, undefined for the list's own formula. */
export class ValidationFailed extends Refusal {
  readonly column: string | undefined;

  constructor(column: string | undefined, message: string | null) {
    // Seen as 500 in answers of the real service (pnpjs#1770, PnP-JS-Core#328); the codes tell column from item.
    super(500, column === undefined ? -2130575162 : -2130575163, 'Microsoft.SharePoint.SPListDataValidationException', message || 'List data validation failed.');
    this.column = column;
  }
}

export const refusals = {
  listMissingByTitle: (title: string, siteUrl: string) =>
    new Refusal(404, -1, ARGUMENT, `List '${title}' does not exist at site with URL '${siteUrl}'.`),
  listMissing: () =>
    new Refusal(404, -2130575322, SP, 'List does not exist.\n\nThe page you selected contains a list that does not exist. It may have been deleted by another user.'),
  itemMissing: () => new Refusal(404, -2130575338, ARGUMENT, 'Item does not exist. It may have been deleted by another user.'),
  fileMissing: (path: string) => new Refusal(404, -2130575338, SP, `The file ${path} does not exist.`),
  pathMissing: () => new Refusal(404, -2147024894, 'System.IO.FileNotFoundException', 'File Not Found.'),
  resourceMissing: (name: string) =>
    new Refusal(404, -1, `${CLIENT}.ResourceNotFoundException`, `Cannot find resource for the request ${name}.`),
  /** This site's own: the real service has what is named. */
  notBuilt: (name: string) =>
    new Refusal(501, -2147467263, 'System.NotImplementedException', `The local site knows ${name} but has not built it.`),
  fieldMissing: (name: string) =>
    new Refusal(400, -2147024809, ARGUMENT, `Column '${name}' does not exist. It may have been deleted by another user.`),
  viewMissing: () => new Refusal(404, -2147024809, ARGUMENT, 'The specified view is invalid.'),
  contentTypeMissing: () => new Refusal(404, -2146232832, SP, 'The specified content type does not exist.'),
  /** Texts as people report them; status and code of these are unproven. */
  contentTypeNameTaken: (name: string) => new Refusal(500, -2130575183, SP, `A duplicate content type "${name}" was found.`),
  contentTypeInUse: () => new Refusal(500, -2146232832, SP, 'The content type is in use.'),
  contentTypeSealed: (name: string) => new Refusal(500, -2146232832, 'Microsoft.SharePoint.SPContentTypeSealedException', `The content type "${name}" at "/" is sealed.`),
  contentTypeReadOnly: (name: string) => new Refusal(500, -2146232832, 'Microsoft.SharePoint.SPContentTypeReadOnlyException', `The content type "${name}" at "/" is read only.`),
  groupMissing: () => new Refusal(404, -2146232832, SP, 'Group cannot be found.'),
  userNotFound: (login: string) => new Refusal(400, -2146232832, SP, `The specified user ${login} could not be found.`),
  userMissing: () => new Refusal(404, -2146232832, SP, 'User cannot be found.'),
  outOfRange: () => new Refusal(400, -2147024809, ARGUMENT, 'Value does not fall within the expected range.'),
  /** As the real service words it for regional settings, for whatever cannot be changed over REST. */
  notPatchable: (type: string) =>
    new Refusal(400, -1, `${CLIENT}.InvalidClientQueryException`, `The type ${type} does not support HTTP PATCH method.`),
  roleMissing: () => new Refusal(404, -2147024809, ARGUMENT, 'Value does not fall within the expected range.'),
  assignmentMissing: () => new Refusal(404, -2146232832, SP, 'Can not find the principal with id.'),
  duplicateListTitle: () =>
    new Refusal(500, -2130575342, SP, 'A list, survey, discussion board, or document library with the specified title already exists in this Web site.  Please choose another title.'),
  /** Unproven. */
  listTitleTooLong: () => new Refusal(500, -2147024809, ARGUMENT, 'Invalid list title. It may not be longer than 255 characters.'),
  badServerRelativeUrl: () =>
    new Refusal(400, -2147024809, ARGUMENT, 'Server relative urls must start with SPWeb.ServerRelativeUrl'),
  accessDenied: () =>
    new Refusal(403, -2147024891, 'System.UnauthorizedAccessException', 'Access denied. You do not have permission to perform this action or access this resource.'),
  unknownBodyProperty: (name: string, type: string) =>
    new Refusal(400, -1, `${CLIENT}.InvalidClientQueryException`, `The property '${name}' does not exist on type '${type}'. Make sure to only use property names that are defined by the type.`),
  unknownSelect: (name: string) => new Refusal(400, -1, SP, `The field or property '${name}' does not exist.`),
  invalidFieldQuery: (name: string, expand?: string) =>
    new Refusal(400, -1, SP, `The query to field '${name}' is not valid.${expand === undefined ? '' : ` The $select query string must specify the target fields and the $expand query string must contains ${expand}.`}`),
  badExpression: (text: string) => new Refusal(400, -1, `${CLIENT}.InvalidClientQueryException`, `The expression "${text}" is not valid.`),
  badRequest: (message: string) => new Refusal(400, -1, `${CLIENT}.InvalidClientQueryException`, message),
  wrongType: (type: string) =>
    new Refusal(400, -1, `${CLIENT}.InvalidClientQueryException`, `Cannot convert a primitive value to the expected type '${type}'. See the inner exception for more details.`),
  /** Wording as of the server's own library; status and code are unproven. */
  /** Known to be refused; the text is unproven. */
  invalidTemplate: (template: number) => new Refusal(500, -2146232832, SP, `Invalid list template ${template}.`),
  notDeletable: () => new Refusal(500, -2146232832, SP, 'This list cannot be deleted.'),
  webTaken: (path: string) => new Refusal(500, -2147024713, SP, `The Web site address "${path}" is already in use.`),
  featureMissing: (id: string) =>
    new Refusal(500, -2146232832, SP, `Feature with Id '${id}' is not installed in this farm, and cannot be added to this scope.`),
  featureActive: (id: string, scope: string) =>
    new Refusal(500, -2146232030, 'System.Data.DuplicateNameException', `Feature '${id}' is already activated at scope '${scope}'.`),
  featureInactive: (id: string) => new Refusal(500, -2146232832, SP, `There is no feature with Id '${id}' activated under this scope.`),
  batchTooLarge: (bytes: number, most: number) =>
    new Refusal(400, -1, `${CLIENT}.InvalidClientQueryException`, `The maximum number of bytes allowed to be read from the stream has been exceeded. After the last read operation, a total of ${bytes} bytes has been read from the stream; however a maximum of ${most} bytes is allowed.`),
  /** Unproven status. */
  messageTooLarge: (most: number) =>
    new Refusal(400, -1, `${CLIENT}.InvalidClientQueryException`, `The request message is too big. The server does not allow messages larger than ${most} bytes.`),
  notAcceptable: () => new Refusal(406, -1, `${CLIENT}.InvalidClientQueryException`, 'The HTTP header ACCEPT is missing or its value is invalid.'),
  /** The OData library's text; SharePoint's own limits are unproven. */
  tooComplex: () => new Refusal(400, -1, `${CLIENT}.InvalidClientQueryException`, 'Recursion depth exceeded allowed limit.'),
  /** What nobody foresaw; nothing of its cause is told. */
  unexpected: () => new Refusal(500, -1, `${CLIENT}.UnknownError`, 'Unknown Error'),
  notFilterable: (name: string) =>
    new Refusal(400, -1, SP, `The field '${name}' cannot be used in the query filter expression.`),
  notSortable: (name: string) =>
    new Refusal(400, -1, SP, `The field '${name}' of type cannot be used in the query orderby expression.`),
  wrongMethod: (method: string, resource: string) =>
    new Refusal(405, -1, `${CLIENT}.InvalidClientQueryException`, `The HTTP method '${method}' cannot be used to access the resource '${resource}'. The operation type of the resource is specified as 'Default'. Please use correct HTTP method to invoke the resource.`),
  etagMismatch: (given: string, actual: string) =>
    new Refusal(412, -1, `${CLIENT}.ClientServiceException`, `The request ETag value '${given}' does not match the object's ETag value '${actual}'.`),
  saveConflict: () =>
    new Refusal(409, -2130246326, SP, 'Save Conflict. Your changes conflict with those made concurrently by another user. If you want your changes to be applied, click Back in your Web browser, refresh the page, and resubmit your changes.'),
  columnInvalid: (column: string, message: string | null) => new ValidationFailed(column, message),
  listInvalid: (message: string | null) => new ValidationFailed(undefined, message),
  formulaSyntax: () => new Refusal(500, -2130575270, SP, 'The formula contains a syntax error or is not supported.'),
  /** Texts as seen in public; the codes of these four are unproven. */
  formulaColumnMissing: () =>
    new Refusal(500, -2146232832, SP, 'The formula refers to a column that does not exist.  Check the formula for spelling mistakes or change the non-existing column to an existing column.'),
  formulaColumnType: () =>
    new Refusal(500, -2146232832, SP, 'One or more column references are not allowed, because the columns are defined as a data type that is not supported in formulas.'),
  formulaVolatile: () => new Refusal(500, -2146232832, SP, 'Calculated columns cannot contain volatile functions like Today and Me.'),
  formulaOtherColumn: () =>
    new Refusal(500, -2146232832, SP, 'The formula cannot refer to another column.  Check the formula for spelling mistakes or update the formula to reference only this column.'),
  /** Text and code unproven. `other` is undefined where the caller may not know of the list. */
  relatedItems: (list: string, other: string | undefined) =>
    new Refusal(500, -2146232832, SP, `This item cannot be deleted because an item in ${other === undefined ? 'another' : `the "${other}"`} list is related to an item in the "${list}" list.`),
  duplicateValue: (columns: readonly string[]) => new DuplicateValue(columns),
  invalidValue: (message: string) => new Refusal(400, -2146232832, 'Microsoft.SharePoint.SPFieldValidationException', message),
  checkedOut: (path: string, who: string) =>
    new Refusal(423, -2130575306, 'Microsoft.SharePoint.SPFileCheckOutException', `The file "${path}" is checked out for editing by ${who}.`),
  notCheckedOut: () =>
    new Refusal(400, -2147024738, SP, 'The file is not checked out. You must first check out this document before making changes.'),
  mustCheckOut: (path: string) =>
    new Refusal(423, -2130575306, 'Microsoft.SharePoint.SPFileCheckOutException', `The file "${path}" is not checked out. You must first check out this document before making changes.`),
  nameTaken: (path: string) =>
    new Refusal(400, -2130575257, SP, `A file or folder with the name ${path} already exists. To save the file, either provide a different name or select to overwrite the existing file.`),
  invalidName: (name: string) =>
    new Refusal(400, -2130575245, SP, `The file or folder name "${name}" contains characters that are not permitted.  Please use a different name.`),
  /** Known from a report; whether a session has only ended or never was cannot be told apart. */
  uploadMissing: () => new Refusal(500, -2146232832, 'Microsoft.SharePoint.Utilities.SPBITSSessionNotFoundException', 'Error in the application.'),
  /** The exception's name is known; status and text are unproven. */
  uploadRangeMissing: () => new Refusal(500, -2146232832, 'Microsoft.SharePoint.Utilities.SPBITSMissingRangeException', 'Error in the application.'),
  /** The text is known for the older limits of 260 and 128 characters; status unproven. */
  pathTooLong: () =>
    new Refusal(400, -2147024690, 'System.IO.PathTooLongException', 'The specified file or folder name is too long. The URL path for all files and folders must be 400 characters or less (and no more than 255 characters for any single file or folder name in the URL). Please type a shorter file or folder name.'),
  readInChangeset: () =>
    new Refusal(400, -1, `${CLIENT}.InvalidClientQueryException`, "An invalid HTTP method 'GET' was detected for a request in a change set. Requests in change sets only support the HTTP methods 'POST', 'PUT', 'DELETE', 'MERGE', and 'PATCH'."),
  /** Known to be refused; the text is unproven. */
  writeOutsideChangeset: (method: string) =>
    new Refusal(400, -1, `${CLIENT}.InvalidClientQueryException`, `An invalid HTTP method '${method}' was detected for a query operation. Query operations only support the HTTP 'GET' method.`),
  parameterUnknown: (name: string, method: string) =>
    new Refusal(400, -1, `${CLIENT}.InvalidClientQueryException`, `The parameter ${name} does not exist in method ${method}.`),
  overThreshold: () =>
    new Refusal(500, -2147024860, 'Microsoft.SharePoint.SPQueryThrottledException', 'The attempted operation is prohibited because it exceeds the list view threshold.'),
  tooManyLookups: () =>
    new Refusal(500, -2147024749, 'Microsoft.SharePoint.SPQueryThrottledException', 'The query cannot be completed because the number of lookup columns it contains exceeds the lookup column threshold.'),
  badDigest: (expired = false) =>
    new Refusal(403, expired ? -2130575252 : -2130575251, SP, 'The security validation for this page is invalid and might be corrupted. Please use your web browser\'s Back button to try your operation again.'),
  itemInLibrary: () => new Refusal(500, -2146232832, SP, 'To add an item to a document library, use SPFileCollection.Add()'),
  noAttachmentsInLibraries: () => new Refusal(500, -2146232832, SP, 'Attachments are not allowed for Document libraries and Surveys'),
  attachmentNameTaken: () =>
    new Refusal(400, -2130575257, SP, 'The specified name is already in use.\n\nThe document or folder name was not changed.  To change the name to a different value, close this dialog and edit the properties of the document or folder.'),
  /** Unproven status, code and text. */
  commentsDisabled: () => new Refusal(403, -2146232832, SP, 'Comments are disabled for this item.'),
  noMinorVersions: () => new Refusal(500, -2146232832, SP, 'The list does not support minor versioning'),
  descriptionTooLong: () =>
    new Refusal(500, -2147024809, ARGUMENT, 'The parameter Description cannot be null or bigger than 512 characters.'),
  /** Evidence for text and status: client libraries' reports of failed handshakes. */
  notificationUrlRefused: (address: string) =>
    new Refusal(400, -1, 'System.InvalidOperationException', `Failed to validate the notification URL '${address}'.`),
  /** At most 180 days ahead [M]; the text is unproven. */
  expirationRefused: () =>
    new Refusal(400, -2147024809, ARGUMENT, 'The expiration date and time of a subscription must lie ahead, and not more than 180 days.'),
  /** Unproven. */
  subscriptionMissing: (id: string) => new Refusal(404, -2147024809, ARGUMENT, `The subscription '${id}' does not exist.`),
  /** Known to be refused; status and text are unproven. */
  badChangeToken: () => new Refusal(500, -2146232832, SP, 'The change token that was given is not valid.'),
  operationRefused: (message: string) => new Refusal(500, -2146232832, SP, message),
  /** Unproven status and code. */
  inheritsPermissions: () =>
    new Refusal(400, -2146233079, 'System.InvalidOperationException', 'This operation is not allowed on an object that inherits permissions.')
};
