/** What of a template is being written: the whole, its rules, or a section by its place. */
export type Part = 'about' | 'rules' | number;
