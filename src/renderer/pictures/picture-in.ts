/** The files of a drop or paste. What is no picture is among them, to be refused by its name. */
export function filesIn(data: DataTransfer | null): readonly File[] {
  return [...(data?.files ?? [])];
}

/** Whether a file has a picture type; one of a kind that the system does not know has none. */
export function isPicture({ type }: File): boolean {
  return type.startsWith('image/');
}
