/** The pictures of a drop or paste; if there are none, whatever files there are, which will be refused with a reason. */
export function picturesIn(data: DataTransfer | null): readonly File[] {
  const files = [...(data?.files ?? [])];
  const pictures = files.filter(isPicture);
  return pictures.length > 0 ? pictures : files;
}

/** Whether a file has a picture type. */
export function isPicture({ type }: File): boolean {
  return type.startsWith('image/');
}
