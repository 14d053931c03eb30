/** A name that begins a line, as it stands within a sentence: *barnläkare*, but *AT-läkare*. */
export const inRunningText = (name: string): string => (/^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLocaleLowerCase('sv') + name.slice(1) : name);
