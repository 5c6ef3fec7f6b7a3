const LINES = 20_000;

/** A text that shows whether it is whole, and which version it is. */
export function versionText(version: number): string {
  return `# versie ${version}\n`.repeat(LINES);
}

/** Which version a text is; nothing when it is not whole. */
export function versionOf(text: string): number | undefined {
  const version = Number(/^# versie (\d+)\n/u.exec(text)?.[1]);
  return text === versionText(version) ? version : undefined;
}
