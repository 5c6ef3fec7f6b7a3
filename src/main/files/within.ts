/** What comes of work, or `otherwise` if that takes more than so many milliseconds. Throws what the work throws in time. */
export async function within<T, O>(work: Promise<T>, milliseconds: number, otherwise: O): Promise<T | O> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<O>((resolve) => {
    timer = setTimeout(resolve, milliseconds, otherwise);
  });
  return Promise.race([work, late]).finally(() => {
    clearTimeout(timer);
  });
}
