/** Kilobytes, compressed, that a web part may put on a page before anybody looks at it: half of it names what comes later. */
export const SHELL_BUDGET = 4.5;
