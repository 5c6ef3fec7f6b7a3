/** Signs that steer a line or turn the order of reading: a name could pass for another one with them. */
const STEERING = /[\p{Cc}\u061C\u200B\u200E\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/gu;

/** A name of a file as people see it: `a\u202Etxt.exe` does not read as `aexe.txt`. */
export function shownName(name: string): string {
  return name.replace(STEERING, '\uFFFD');
}
