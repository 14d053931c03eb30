/** `Fastställd av … 2020-01-31`: who put the mandate in force, and when. */
const decisionLine = /^(?:\S+ )?(?:fastställ(?:d|t|des|s)|beslutad|beslutades|beslutat|antag(?:en|et|its)|godkän(?:d|t|des)|fastslagen)(?!\p{L})/iu;
const mostWords = 22;

/** True for the line that tells the decision on the mandate. */
export const isDecisionLine = (text: string): boolean => decisionLine.test(text) && text.split(/\s+/).length <= mostWords;
