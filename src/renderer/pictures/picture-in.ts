/** The first file of what was dropped or pasted; one that calls itself a picture goes before others. */
export function pictureIn(data: DataTransfer | null): File | undefined {
  const files = [...(data?.files ?? [])];
  return files.find(({ type }) => type.startsWith('image/')) ?? files[0];
}
