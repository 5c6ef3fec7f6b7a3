/** Whether something is done within so many milliseconds. */
export function within(work: Promise<unknown>, milliseconds: number): Promise<boolean> {
  const tooLong = new Promise<boolean>((resolve) => {
    setTimeout(resolve, milliseconds, false);
  });
  return Promise.race([work.then(() => true), tooLong]);
}
