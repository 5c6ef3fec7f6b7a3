/**
 * Whether an Electron checks words without harm. Those before 33.3 never end at a text that begins with a space, a
 * figure or a star: the page would hang.
 */
export function checksSafely(electron: string): boolean {
  const [major = 0, minor = 0] = electron.split('.').map(Number);
  return major > 33 || (major === 33 && minor >= 3);
}
