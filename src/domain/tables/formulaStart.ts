/**
 * A text that a spreadsheet may take for a formula when it opens a CSV file (OWASP, *CSV Injection*): by its first sign, in
 * letters of either width, or by white space before it; and one that has had apostrophes put before.
 */
export const formulaStart = /^'*(?:[\s\u0000]*[=+\-@＝＋－＠]|[\t\r\n])/u;
