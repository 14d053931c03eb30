export const LONGEST_INTERNAL_NAME = 32;

/** Internal name from a first title: what is not a letter, digit or `_` becomes `_xHHHH_`; cut at 32 characters. */
export function internalNameFrom(title: string): string {
  const encoded = [...title].map((character, index) => {
    const plain = index === 0 ? /[A-Za-z_]/ : /[A-Za-z0-9_]/;
    return plain.test(character) ? character : encode(character);
  });
  return encoded.join('').slice(0, LONGEST_INTERNAL_NAME);
}

/** The property of a column in item payloads: a leading `_` or anything but a letter gets `OData_` before it. */
export function entityPropertyName(internalName: string): string {
  return /^[A-Za-z]/.test(internalName) ? internalName : `OData_${internalName}`;
}

/** Part of an entity type name: everything but letters and digits encoded, `_` too. */
export function entityTypePart(name: string): string {
  return [...name].map(character => (/[A-Za-z0-9]/.test(character) ? character : encode(character))).join('');
}

function encode(character: string): string {
  return [...Array(character.length).keys()].map(at => `_x${character.charCodeAt(at).toString(16).padStart(4, '0')}_`).join('');
}
