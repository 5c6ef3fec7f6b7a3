/** The first file of a drop or paste; files with a picture type take precedence. */
export function pictureIn(data: DataTransfer | null): File | undefined {
  const files = [...(data?.files ?? [])];
  return files.find(isPicture) ?? files[0];
}

/** Whether a file has a picture type. */
export function isPicture({ type }: File): boolean {
  return type.startsWith('image/');
}
