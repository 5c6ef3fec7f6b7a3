/** What is reckoned of a column, a single time however many rows ask for it. */
export function eachOnce<T>(reckon: (column: number) => T): (column: number) => T {
  const known = new Map<number, { readonly value: T }>();
  return (column) => {
    const made = known.get(column) ?? { value: reckon(column) };
    known.set(column, made);
    return made.value;
  };
}
