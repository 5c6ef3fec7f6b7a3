/** The first file of what was dropped or pasted; one that calls itself a picture goes before others. */
export function pictureIn(data: DataTransfer | null): File | undefined {
  const files = [...(data?.files ?? [])];
  return files.find(isPicture) ?? files[0];
}

/** Whether a file calls itself a picture. */
export function isPicture({ type }: File): boolean {
  return type.startsWith('image/');
}
